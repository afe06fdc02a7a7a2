package org.linkwork.practice;

import java.util.Arrays;

/** The week's requests of one practice, packed so that sorting puts them in fair order. */
final class RequestList {
  private long[] requests = new long[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(long request) {
    if (size == requests.length) {
      requests = Arrays.copyOf(requests, 2 * size);
    }
    requests[size++] = request;
  }

  int size() {
    return size;
  }

  long[] sorted() {
    Arrays.sort(requests, 0, size);
    return requests;
  }
}
