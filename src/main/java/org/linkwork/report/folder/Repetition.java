package org.linkwork.report.folder;

/** How a folder of results is made again, promising no more than is true of it. */
public final class Repetition {
  private static final String SAME_BYTES =
      """
      The same version gives the same bytes in every file but manifest.json, whatever the computer
      and the number of threads; pictures may differ where other fonts are installed.
      """;
  private static final String KEPT =
      """
      It was stopped early, and this makes what it holds: the same version gives the same bytes in
      every table, whatever the computer and the number of threads. README.txt and manifest.json
      differ, and pictures may where other fonts are installed. All replicates are made by
      """;
  private static final String UNFINISHED =
      """
      It was stopped early: this makes all replicates, of which the folder holds the first that
      finished.
      """;

  private Repetition() {}

  /**
   * The command and what it gives, ending with a line feed.
   *
   * @param finished replicates that finished
   * @param failed runs that failed
   * @param stopped whether it was stopped before all had finished
   */
  public static String text(Provenance provenance, int finished, int failed, boolean stopped) {
    String all = command(provenance.command());
    if (!stopped) {
      return all + "\n" + SAME_BYTES;
    }
    // Where runs failed, the number of those that did not is no number of replicates to ask for.
    return failed > 0
        ? all + "\n" + UNFINISHED
        : command(provenance.commandFor(finished)) + "\n" + KEPT + "\n" + all;
  }

  private static String command(String command) {
    return "  " + command + "\n";
  }
}
