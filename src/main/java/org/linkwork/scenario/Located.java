package org.linkwork.scenario;

import org.linkwork.parameter.reading.Position;

/** A value with the place where it was written. */
record Located<T>(T value, Position position) {}
