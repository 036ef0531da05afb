package dev.sightline.export;

/// That one thing of a drawing leads to another: a click goes there.
///
/// @param from the id of an element
/// @param to the id of an element, which may be shown on another page
/// @param on the line of text to click on, of those that show the first element; all of it if blank
/// @param words what is reached, for somebody who cannot see it
public record Reference(String from, String to, String on, String words) {}
