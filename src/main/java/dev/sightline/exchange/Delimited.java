package dev.sightline.exchange;

import java.util.ArrayList;
import java.util.List;

/// Text with a sign between fields and a line to a row, where a field in quotes may hold both. Source: RFC 4180; but
/// what spreadsheets and people make of it is read as they meant it: a quote inside a field, or one that nobody closes,
/// is a quote.
final class Delimited {
    private final String text;
    private final char delimiter;
    private boolean quoting = true;
    private int at;
    private int blankAfter;
    private int delimiters;

    private Delimited(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /// What was read.
    ///
    /// @param blankAfter how many delimiters outside quotes were followed by a blank, as commas in prose are
    record Rows(List<List<String>> fields, int delimiters, int blankAfter) {}

    static Rows read(String text, char delimiter) {
        return new Delimited(text, delimiter).rows();
    }

    private Rows rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            rows.add(row);
            row.add(field());
            while (at < text.length() && text.charAt(at) == delimiter) {
                at++;
                delimiters++;
                if (at < text.length() && text.charAt(at) == ' ') {
                    blankAfter++;
                }
                row.add(field());
            }
            at++;
        }
        return new Rows(rows, delimiters, blankAfter);
    }

    private String field() {
        if (quoting && at < text.length() && text.charAt(at) == '"') {
            int begin = at;
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    value.append(c);
                } else if (isEnd(at)) {
                    return value.toString();
                } else {
                    // a doubled quote stands for one; a single one in the middle for itself
                    value.append('"');
                    at += text.charAt(at) == '"' ? 1 : 0;
                }
            }
            at = begin;
            quoting = false;
        }
        int begin = at;
        while (!isEnd(at)) {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean isEnd(int position) {
        return position >= text.length() || text.charAt(position) == delimiter || text.charAt(position) == '\n';
    }
}
