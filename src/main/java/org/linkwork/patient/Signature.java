package org.linkwork.patient;

/** A fingerprint of a state, by which two worlds are compared: equal states have equal ones. */
public final class Signature {
  private static final long ODD = 0x9E3779B97F4A7C15L;
  private static final int ROTATION = 29;

  private Signature() {}

  /** The fingerprint with one more field in it. */
  public static long with(long signature, long field) {
    return Long.rotateLeft((signature ^ field) * ODD, ROTATION);
  }

  /** The fingerprint with one more field in it, compared bit for bit. */
  public static long with(long signature, double field) {
    return with(signature, Double.doubleToLongBits(field));
  }
}
