package dev.sightline.export;

import java.util.List;
import java.util.Set;

/// A part of what is drawn that a reader of a PDF can hide and show again.
///
/// On a layer lies whatever shows one of its elements. Where that is the head of a row of a table, the whole row lies
/// there too. What lies on several layers, or on a layer within another, is seen while all of them are.
///
/// @param name for people; what the head of its row says if blank
/// @param elements ids; none for a name that only stands above the layers within
/// @param inner layers within it
public record Layer(String name, Set<String> elements, List<Layer> inner) {
    public Layer {
        elements = Set.copyOf(elements);
        inner = List.copyOf(inner);
    }
}
