package dev.sightline.model;

import org.jspecify.annotations.Nullable;

/// How one element was and how it is; null where it was not there or is no more.
public record Change(@Nullable Element before, @Nullable Element after) {
    /// @throws IllegalArgumentException if both are null or they have different ids
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change needs a before or an after");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("A change cannot turn " + before.id() + " into " + after.id());
        }
    }

    /// The id of the element that changes.
    public Id<?> id() {
        Element one = after != null ? after : before;
        return java.util.Objects.requireNonNull(one).id();
    }

    /// The change that takes this one back.
    public Change inverse() {
        return new Change(after, before);
    }
}
