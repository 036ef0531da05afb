package dev.sightline.ui.inspector;

import dev.sightline.model.Colour;
import dev.sightline.model.Id;
import java.util.List;

/// One thing that is known of an element: a label and a value.
record Fact(String label, Value value) {

    /// What a fact can be.
    sealed interface Value {
        /// A line or some lines of text.
        record Text(String text) implements Value {}

        /// Several texts, one below the other.
        record Several(List<String> texts) implements Value {
            public Several {
                texts = List.copyOf(texts);
            }
        }

        /// Other elements that a click leads to.
        record Others(List<Id<?>> elements) implements Value {
            public Others {
                elements = List.copyOf(elements);
            }
        }

        /// A whole number out of a few.
        record Level(int value, int of) implements Value {}

        /// Short words, each on its own.
        record Tags(List<String> tags) implements Value {
            public Tags {
                tags = List.copyOf(tags);
            }
        }

        /// A colour.
        record Swatch(Colour colour) implements Value {}

        /// A place on the web.
        record Address(String uri) implements Value {}
    }
}
