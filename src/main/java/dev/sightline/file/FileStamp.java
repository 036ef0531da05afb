package dev.sightline.file;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// What a file held at one moment, so that a change by somebody else is seen.
///
/// @param size in bytes
/// @param fingerprint two checksums of its bytes, of different polynomials, in 16 hexadecimal digits: for noticing what
///     happens, not for proof against somebody who means it. They are there at once, where a digest made for proof
/// costs
///     a short command a twentieth of its time.
public record FileStamp(long size, String fingerprint) {
    /// The stamp of some bytes.
    public static FileStamp of(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes, 0, bytes.length);
        CRC32C other = new CRC32C();
        other.update(bytes, 0, bytes.length);
        return new FileStamp(bytes.length, HexFormat.of().toHexDigits(one.getValue() << 32 | other.getValue()));
    }
}
