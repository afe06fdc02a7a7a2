package org.linkwork.teach.page;

/** Another program listens on the port already. */
public final class PortTakenException extends RuntimeException {
  PortTakenException(Throwable cause) {
    super("The port is taken.", cause);
  }
}
