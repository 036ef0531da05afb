package dev.sightline.editor.form;

import java.util.List;

/// Fields that belong together.
///
/// @param title `inspector.group.` and this is its heading
/// @param main whether it is shown at once, and not behind its heading
/// @param <R> the record they are fields of
record Section<R>(String title, boolean main, List<Field<R, ?>> fields) {
    Section {
        fields = List.copyOf(fields);
    }

    static <R> Section<R> main(String title, Fields<R> fields) {
        return new Section<>(title, true, fields.list());
    }

    static <R> Section<R> more(String title, Fields<R> fields) {
        return new Section<>(title, false, fields.list());
    }
}
