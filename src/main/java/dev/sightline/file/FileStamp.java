package dev.sightline.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file held at one moment, so that a change by somebody else is seen.
///
/// @param size in bytes
/// @param fingerprint SHA-256 of its bytes, in hexadecimal digits
public record FileStamp(long size, String fingerprint) {
    /// The stamp of some bytes.
    public static FileStamp of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new FileStamp(bytes.length, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
