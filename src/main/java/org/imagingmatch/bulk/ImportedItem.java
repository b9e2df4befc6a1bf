package org.imagingmatch.bulk;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * A record of a body.
 *
 * @param line where it begins, counted from 1
 * @param index counted from 0
 * @param externalId null where none could be read
 * @param stated null where there is a problem
 * @param problem why it cannot be stored; null = nothing is known against it yet
 * @param size bytes it took
 */
record ImportedItem<T>(
    long line, long index, String externalId, T stated, HttpProblem problem, int size) {}
