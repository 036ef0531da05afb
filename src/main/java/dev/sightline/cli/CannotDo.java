package dev.sightline.cli;

/// Why a command cannot be carried out, in a sentence that names the file and the remedy.
final class CannotDo extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotDo(String sentence) {
        super(sentence);
    }
}
