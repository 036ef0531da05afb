package dev.sightline.editor;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;

/// Where one was: kept with each step of the history, so that undo brings it back.
public record Bookmark(Id<JourneyMap> map, Selection selection) {}
