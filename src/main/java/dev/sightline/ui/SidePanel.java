package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.desk.Session;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A panel beside the sheet.
///
/// @param verb shows and hides it
/// @param follow what it does when another document is shown
/// @param focus brings the keyboard into it
record SidePanel(Verb verb, Region node, Consumer<Session> follow, Runnable focus) {}
