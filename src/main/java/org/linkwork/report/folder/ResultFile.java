package org.linkwork.report.folder;

/**
 * A finished file of results.
 *
 * @param name path inside the folder, with forward slashes
 * @param purpose what it is for, in one sentence
 * @param bytes its length in bytes
 * @param sha256 its SHA-256 in lower-case hexadecimal
 */
public record ResultFile(String name, String purpose, long bytes, String sha256) {}
