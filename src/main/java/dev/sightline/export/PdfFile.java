package dev.sightline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;

/// A PDF being written: numbered objects, small ones packed into compressed object streams, and at the end the table of
/// where each one lies. Source: ISO 32000-1, 7.5.
///
/// Objects go out as soon as they are finished, so memory holds neither pages nor pictures that are done.
final class PdfFile {
    private static final int OBJECTS_PER_STREAM = 400;
    /// How hard content is compressed: more costs time and gains next to nothing.
    private static final int USUAL = 6;

    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int PACKED = 2;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Deflater deflater = new Deflater(USUAL);
    private final byte[] chunk = new byte[16_384];
    private long written;

    private int count = 1;
    private byte[] kinds = new byte[256];
    private long[] places = new long[256];
    private int[] turns = new int[256];

    private final PdfBuffer packIndex = new PdfBuffer();
    private final PdfBuffer packBody = new PdfBuffer(32_768);
    private int packNumber;
    private int packCount;

    PdfFile(OutputStream out, PdfVersion version) throws IOException {
        this.out = out;
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
        // four bytes above 127 tell programs that move the file that it is not text
        PdfBuffer head = new PdfBuffer()
                .put("%PDF-")
                .put(version.number())
                .put("\n%")
                .put(0xE2)
                .put(0xE3)
                .put(0xCF)
                .put(0xD3)
                .put('\n');
        write(head.array(), head.length());
    }

    /// The number of an object that will be written later.
    int reserve() {
        int number = count++;
        if (number == kinds.length) {
            kinds = Arrays.copyOf(kinds, number * 2);
            places = Arrays.copyOf(places, number * 2);
            turns = Arrays.copyOf(turns, number * 2);
        }
        return number;
    }

    /// Writes the object of a reserved number; anything but a stream.
    void put(int number, PdfBuffer body) throws IOException {
        if (packCount == 0) {
            packNumber = reserve();
        }
        kinds[number] = PACKED;
        places[number] = packNumber;
        turns[number] = packCount++;
        packIndex.integer(number).space().integer(packBody.length()).space();
        packBody.put(body).put('\n');
        if (packCount == OBJECTS_PER_STREAM) {
            flushPack();
        }
    }

    /// Writes an object; anything but a stream.
    int put(PdfBuffer body) throws IOException {
        int number = reserve();
        put(number, body);
        return number;
    }

    /// Writes a compressed stream.
    ///
    /// @param entries of its dictionary, without length and filter
    int stream(String entries, byte[] bytes, int length) throws IOException {
        int number = reserve();
        stream(number, entries, bytes, length);
        return number;
    }

    /// Writes a compressed stream under a reserved number.
    void stream(int number, String entries, byte[] bytes, int length) throws IOException {
        PdfBuffer packed = deflated(bytes, length);
        raw(number, entries + "/Filter/FlateDecode", packed.array(), packed.length());
    }

    /// Writes a stream whose bytes are encoded already.
    void raw(int number, String entries, byte[] bytes, int length) throws IOException {
        kinds[number] = PLAIN;
        places[number] = written;
        PdfBuffer head =
                new PdfBuffer().integer(number).put(" 0 obj\n<<").put(entries).put("/Length ");
        head.integer(length).put(">>\nstream\n");
        write(head.array(), head.length());
        write(bytes, length);
        PdfBuffer tail = new PdfBuffer().put("\nendstream\nendobj\n");
        write(tail.array(), tail.length());
    }

    private PdfBuffer deflated(byte[] bytes, int length) {
        PdfBuffer packed = new PdfBuffer(Math.max(64, length / 3));
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        while (!deflater.finished()) {
            packed.put(chunk, 0, deflater.deflate(chunk));
        }
        return packed;
    }

    private void flushPack() throws IOException {
        if (packCount == 0) {
            return;
        }
        PdfBuffer entries = new PdfBuffer().put("/Type/ObjStm/N ").integer(packCount);
        entries.put("/First ").integer(packIndex.length());
        packIndex.put(packBody);
        // small objects are much alike, so that it pays to look longer for what came before
        deflater.setLevel(9);
        stream(packNumber, entries.toString(), packIndex.array(), packIndex.length());
        deflater.setLevel(USUAL);
        packIndex.clear();
        packBody.clear();
        packCount = 0;
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        digest.update(bytes, 0, length);
        written += length;
    }

    /// Writes the table of objects and the end of the file; the stream stays open. The file's identifier is made of its
    /// bytes, so the same content gives the same file.
    ///
    /// @param info the number of the information dictionary; 0 for none
    void finish(int catalog, int info) throws IOException {
        flushPack();
        deflater.setLevel(9);
        byte[] id = digest.digest();
        int table = reserve();
        kinds[table] = PLAIN;
        places[table] = written;
        PdfBuffer entries = new PdfBuffer().put("/Type/XRef/W[1 5 2]/Size ").integer(count);
        entries.put("/Root ").ref(catalog);
        if (info > 0) {
            entries.put("/Info ").ref(info);
        }
        entries.put("/ID[");
        for (int twice = 0; twice < 2; twice++) {
            entries.put('<');
            for (byte octet : id) {
                entries.hex(octet & 0xFF, 2);
            }
            entries.put('>');
        }
        // each row is stored as its difference from the one above: neighbours differ little and compress well
        entries.put("]/DecodeParms<</Predictor 12/Columns 8>>");
        long start = written;
        PdfBuffer rows = rows();
        stream(table, entries.toString(), rows.array(), rows.length());
        PdfBuffer end = new PdfBuffer().put("startxref\n").integer(start).put("\n%%EOF\n");
        write(end.array(), end.length());
        deflater.end();
        out.flush();
    }

    private PdfBuffer rows() {
        PdfBuffer rows = new PdfBuffer(count * 9);
        byte[] above = new byte[8];
        byte[] row = new byte[8];
        for (int number = 0; number < count; number++) {
            int kind = kinds[number];
            long place = places[number];
            int turn = kind == FREE ? 0xFFFF : turns[number];
            row[0] = (byte) kind;
            for (int i = 0; i < 5; i++) {
                row[1 + i] = (byte) (place >> 8 * (4 - i));
            }
            row[6] = (byte) (turn >> 8);
            row[7] = (byte) turn;
            rows.put(2);
            for (int i = 0; i < 8; i++) {
                rows.put(row[i] - above[i]);
                above[i] = row[i];
            }
        }
        return rows;
    }
}
