package dev.sightline.export;

import java.util.Arrays;

/// A file carried inside the PDF: the source that the drawing was made from. Two are equal when all of them is.
public final class Attachment {
    private final String fileName;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /// A file to embed; the bytes are not copied.
    ///
    /// @param fileName without folders, such as `night-train.sightline.json`
    /// @param mediaType such as `application/json`
    /// @param description one line for people
    public Attachment(String fileName, String mediaType, String description, byte[] bytes) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes;
    }

    /// The name under which a viewer offers to save it.
    public String fileName() {
        return fileName;
    }

    /// What kind of file it is, such as `application/json`.
    public String mediaType() {
        return mediaType;
    }

    /// One line for people.
    public String description() {
        return description;
    }

    /// The file's bytes; not to be written to.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && fileName.equals(that.fileName)
                && mediaType.equals(that.mediaType)
                && description.equals(that.description)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * fileName.hashCode() + Arrays.hashCode(bytes);
    }
}
