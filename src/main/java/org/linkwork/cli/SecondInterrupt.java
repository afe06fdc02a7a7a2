package org.linkwork.cli;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C pressed for the second time, which ends the process at once; Java alone would let it wait
 * for the end of the first.
 *
 * <p>Java has no class for signals that every version has, so it is found by its name; where it is
 * missing, Ctrl-C works as Java does it.
 */
final class SecondInterrupt {
  private SecondInterrupt() {}

  /** Lets the second Ctrl-C from now on end the process. */
  static void endsAtOnce() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      AtomicBoolean pressed = new AtomicBoolean();
      Object onCtrlC =
          Proxy.newProxyInstance(
              SecondInterrupt.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                if (pressed.getAndSet(true)) {
                  Runtime.getRuntime().halt(ExitCode.STOPPED);
                }
                new Thread(() -> System.exit(ExitCode.STOPPED), "ending").start();
                return null;
              });
      Object ctrlC = signal.getConstructor(String.class).newInstance("INT");
      signal.getMethod("handle", signal, handler).invoke(null, ctrlC, onCtrlC);
    } catch (ReflectiveOperationException | RuntimeException e) {
      System.getLogger(SecondInterrupt.class.getName())
          .log(System.Logger.Level.DEBUG, "Ctrl-C is left as Java has it", e);
    }
  }
}
