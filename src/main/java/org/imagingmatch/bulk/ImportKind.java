package org.imagingmatch.bulk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.imagingmatch.platform.store.Outcome;

/**
 * A kind of thing that is imported.
 *
 * @param type what is stated of one
 * @param unused fields that nothing stored can have
 * @param put puts some of an organisation, in the transaction under way
 */
record ImportKind<T extends Record>(
    ImportedKind name,
    Class<T> type,
    Function<T, String> externalId,
    Set<String> unused,
    BiFunction<UUID, List<T>, List<Outcome>> put) {}
