package dev.sightline.ui.print.gtk;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Calls into the GTK that draws the windows of the program. On the window's thread alone, as GTK wants it.
@SuppressWarnings("restricted") // calling another language is what this is for; the launcher allows it
final class Gtk {
    /// No pointer.
    static final MemorySegment NOTHING = MemorySegment.NULL;

    private static final String LIBRARY = "libgtk-3.so.0";
    private static final Linker LINKER = Linker.nativeLinker();

    private final SymbolLookup library;
    private final Map<String, MethodHandle> known = new ConcurrentHashMap<>();

    private Gtk(SymbolLookup library) {
        this.library = library;
    }

    /// The GTK of this system; none where there is none of that age.
    static Optional<Gtk> loaded() {
        try {
            return Optional.of(new Gtk(SymbolLookup.libraryLookup(LIBRARY, Arena.global())));
        } catch (IllegalArgumentException | IllegalCallerException notThere) {
            return Optional.empty();
        }
    }

    /// Whether all of some functions are there: GTK can be built without printing.
    boolean has(String... functions) {
        return Arrays.stream(functions)
                .allMatch(function -> library.find(function).isPresent());
    }

    /// Calls what answers nothing.
    void run(String function, Object... arguments) {
        call(Optional.empty(), function, arguments);
    }

    /// Calls what answers a whole number, or yes or no as 1 or 0.
    int number(String function, Object... arguments) {
        return (Integer) call(Optional.of(ValueLayout.JAVA_INT), function, arguments);
    }

    /// Calls what answers a number with a fraction.
    double decimal(String function, Object... arguments) {
        return (Double) call(Optional.of(ValueLayout.JAVA_DOUBLE), function, arguments);
    }

    /// Calls what answers a pointer.
    MemorySegment pointer(String function, Object... arguments) {
        return (MemorySegment) call(Optional.of(ValueLayout.ADDRESS), function, arguments);
    }

    /// A text that belongs to GTK; nothing for no pointer.
    String text(MemorySegment words) {
        return words.equals(NOTHING) ? "" : words.reinterpret(Long.MAX_VALUE).getString(0);
    }

    /// The values at a pointer.
    MemorySegment at(MemorySegment pointer, long size) {
        return pointer.reinterpret(size);
    }

    /// The pointers in a list of GLib.
    List<MemorySegment> list(MemorySegment first) {
        List<MemorySegment> found = new ArrayList<>();
        long pointer = ValueLayout.ADDRESS.byteSize();
        for (MemorySegment node = first; !node.equals(NOTHING); ) {
            MemorySegment entry = at(node, 2 * pointer);
            found.add(entry.get(ValueLayout.ADDRESS, 0));
            node = entry.get(ValueLayout.ADDRESS, pointer);
        }
        return found;
    }

    /// A function that GTK can call until the memory is given back.
    MemorySegment callback(MethodHandle method, FunctionDescriptor shape, Arena memory) {
        return LINKER.upcallStub(method, shape, memory);
    }

    private Object call(Optional<MemoryLayout> answer, String function, Object... arguments) {
        MethodHandle handle = known.computeIfAbsent(function, name -> handle(name, answer, arguments));
        try {
            Object answered = handle.invokeWithArguments(arguments);
            return answered == null ? NOTHING : answered;
        } catch (Throwable unforeseen) {
            throw new IllegalStateException(function, unforeseen);
        }
    }

    private MethodHandle handle(String function, Optional<MemoryLayout> answer, Object... arguments) {
        MemoryLayout[] shapes = Arrays.stream(arguments).map(Gtk::shape).toArray(MemoryLayout[]::new);
        FunctionDescriptor shape = answer.map(layout -> FunctionDescriptor.of(layout, shapes))
                .orElseGet(() -> FunctionDescriptor.ofVoid(shapes));
        return LINKER.downcallHandle(library.findOrThrow(function), shape);
    }

    private static MemoryLayout shape(Object argument) {
        return switch (argument) {
            case MemorySegment _ -> ValueLayout.ADDRESS;
            case Integer _ -> ValueLayout.JAVA_INT;
            case Double _ -> ValueLayout.JAVA_DOUBLE;
            default -> throw new IllegalArgumentException(String.valueOf(argument));
        };
    }
}
