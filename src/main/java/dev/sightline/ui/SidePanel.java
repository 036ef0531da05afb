package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A panel beside the sheet: the verb that shows and hides it, and what it does when another document is shown.
record SidePanel(Verb verb, Region node, Consumer<Session> follow) {}
