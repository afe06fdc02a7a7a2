package org.linkwork.teach.page;

import io.javalin.http.Context;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may come in: requests that name this computer, and on a network those who know the code. */
final class Doorkeeper {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final int MOST_ADDRESSES = 1000;

  private final Optional<String> code;
  private final Map<String, Bucket> guesses = new LinkedHashMap<>();
  private final List<String> names;

  /** A keeper of a page for this computer alone, or for the network with a join code. */
  Doorkeeper(Optional<String> code) {
    this.code = code;
    List<String> all = new ArrayList<>(List.of("localhost", "127.0.0.1", "[::1]"));
    if (code.isPresent()) {
      all.addAll(addresses());
    }
    this.names = List.copyOf(all);
  }

  /** Whether a join code is needed. */
  boolean asksForCode() {
    return code.isPresent();
  }

  /** Whether the request names this computer, so that no other site's name leads here. */
  boolean knowsHost(Context request) {
    String host = request.header("Host");
    return host != null && names.contains(host.replaceFirst(":[0-9]{1,5}$", ""));
  }

  /** Takes back a guess of this address that was none, since it opened the door. */
  void welcome(String address) {
    synchronized (guesses) {
      Optional.ofNullable(guesses.get(address)).ifPresent(Bucket::giveBack);
    }
  }

  /** Whether guesses of the code come from this address too fast to be a class. */
  boolean isBesiegedFrom(String address) {
    if (code.isEmpty()) {
      return false;
    }
    synchronized (guesses) {
      if (guesses.size() == MOST_ADDRESSES && !guesses.containsKey(address)) {
        guesses.remove(guesses.keySet().iterator().next());
      }
      return !guesses.computeIfAbsent(address, any -> new Bucket(20, 0.5, System::nanoTime)).take();
    }
  }

  /** Whether this opens the door. */
  boolean opens(String typed) {
    return code.isEmpty()
        || typed != null
            && MessageDigest.isEqual(
                typed.strip().getBytes(StandardCharsets.UTF_8),
                code.get().getBytes(StandardCharsets.UTF_8));
  }

  /** What every answer says to the browser. */
  static void seal(Context answer) {
    answer.header("Content-Security-Policy", POLICY);
    answer.header("X-Content-Type-Options", "nosniff");
    answer.header("Referrer-Policy", "no-referrer");
    answer.header("Cross-Origin-Opener-Policy", "same-origin");
    answer.header("Cross-Origin-Resource-Policy", "same-origin");
    answer.header("Cache-Control", "no-store");
  }

  /** Addresses of this computer on its networks, for those who join. */
  static List<String> addresses() {
    List<String> found = new ArrayList<>();
    try {
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(network.getInetAddresses())) {
          if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
            found.add(address.getHostAddress());
          }
        }
      }
    } catch (SocketException e) {
      return List.of(); // then only this computer's own names lead here
    }
    return found;
  }
}
