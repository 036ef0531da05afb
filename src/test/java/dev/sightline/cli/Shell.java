package dev.sightline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Runs a command as a shell does, and keeps what it said.
record Shell(int code, String out, String err) {
    static Shell run(Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Sightline.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Shell(code, out.toString(), err.toString());
    }
}
