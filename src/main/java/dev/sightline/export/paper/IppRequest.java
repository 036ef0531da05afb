package dev.sightline.export.paper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request in the Internet Printing Protocol (RFC 8010): groups of named values, before whatever is to be printed.
final class IppRequest {
    static final int PRINT_JOB = 0x0002;
    static final int GET_PRINTER_ATTRIBUTES = 0x000b;

    private static final int VERSION_2_0 = 0x0200;
    private static final int OPERATION_GROUP = 0x01;
    private static final int JOB_GROUP = 0x02;
    private static final int END_OF_GROUPS = 0x03;
    private static final int INTEGER = 0x21;
    private static final int COLLECTION = 0x34;
    private static final int END_OF_COLLECTION = 0x37;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME_TYPE = 0x49;
    private static final int MEMBER_NAME = 0x4a;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// @param language in which the answer should speak, such as `de`
    /// @param printer the address of the printer
    /// @param user who asks
    IppRequest(int operation, String language, String printer, String user) {
        two(VERSION_2_0);
        two(operation);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(1).array());
        bytes.write(OPERATION_GROUP);
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", language);
        text(URI, "printer-uri", printer);
        text(NAME, "requesting-user-name", user);
    }

    /// From here on it is said how the job should be printed.
    IppRequest job() {
        bytes.write(JOB_GROUP);
        return this;
    }

    IppRequest name(String name, String value) {
        return text(NAME, name, value);
    }

    IppRequest type(String name, String value) {
        return text(MIME_TYPE, name, value);
    }

    IppRequest keyword(String name, String value) {
        return text(KEYWORD, name, value);
    }

    IppRequest keywords(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(KEYWORD, i == 0 ? name : "", values.get(i));
        }
        return this;
    }

    IppRequest number(String name, int value) {
        return value(INTEGER, name, ByteBuffer.allocate(4).putInt(value).array());
    }

    /// A collection; what follows are its members until [#end()], each named by [#member(String)] and itself nameless.
    IppRequest begin(String name) {
        return value(COLLECTION, name, new byte[0]);
    }

    IppRequest member(String name) {
        return text(MEMBER_NAME, "", name);
    }

    IppRequest end() {
        return value(END_OF_COLLECTION, "", new byte[0]);
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.write(END_OF_GROUPS);
        return whole.toByteArray();
    }

    private IppRequest text(int kind, String name, String value) {
        return value(kind, name, value.getBytes(StandardCharsets.UTF_8));
    }

    private IppRequest value(int kind, String name, byte[] value) {
        byte[] called = name.getBytes(StandardCharsets.UTF_8);
        bytes.write(kind);
        two(called.length);
        bytes.writeBytes(called);
        two(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void two(int number) {
        bytes.write(number >> 8);
        bytes.write(number);
    }
}
