package org.linkwork.teach.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the sliders of a town stand.
 *
 * @param notches the place of each slider's notch, from 0
 */
public record Setting(List<Integer> notches) {
  private static final String WRITTEN = "[0-9]{1,2}(-[0-9]{1,2}){0,99}";

  /** Copies the list. */
  public Setting {
    notches = List.copyOf(notches);
  }

  /** The setting written so, such as {@code 0-2-1}; empty where this is none. */
  public static Optional<Setting> read(String written) {
    if (written == null || !written.matches(WRITTEN)) {
      return Optional.empty();
    }
    return Optional.of(
        new Setting(Arrays.stream(written.split("-")).map(Integer::valueOf).toList()));
  }

  Setting and(int notch) {
    List<Integer> longer = new ArrayList<>(notches);
    longer.add(notch);
    return new Setting(longer);
  }

  /** The setting as pages and files write it, such as {@code 0-2-1}. */
  public String written() {
    return notches.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }
}
