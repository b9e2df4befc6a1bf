package org.imagingmatch.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import org.imagingmatch.platform.store.OwnedRows;

@ApplicationScoped
class CandidateRepository extends OwnedRows<CandidateEntity> {

  CandidateRepository() {
    super("candidate", CandidateEntity.class);
  }
}
