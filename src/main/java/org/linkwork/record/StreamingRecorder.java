package org.linkwork.record;

import java.io.Closeable;
import java.io.IOException;

/**
 * A recorder that writes while the run goes on.
 *
 * <p>Whoever runs the model closes it when the run is over, however it ended. A line that cannot be
 * written ends the run with an {@link java.io.UncheckedIOException}.
 */
public abstract class StreamingRecorder implements Recorder, Closeable {
  private final Appendable out;

  /** Writes to {@code out}, which is closed with the recorder if it can be closed. */
  protected StreamingRecorder(Appendable out) {
    this.out = out;
  }

  @Override
  public void close() throws IOException {
    if (out instanceof Closeable closeable) {
      closeable.close();
    }
  }
}
