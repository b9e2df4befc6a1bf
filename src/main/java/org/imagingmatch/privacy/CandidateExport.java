package org.imagingmatch.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imagingmatch.audit.Access;
import org.imagingmatch.candidate.Candidate;

/**
 * Everything held on a person.
 *
 * @param candidate as the agency recorded it
 * @param derived what the service made of it, by what it is for
 * @param accesses who saw or changed it
 */
public record CandidateExport(
    Instant exportedAt, Candidate candidate, Map<String, Object> derived, List<Access> accesses) {}
