package dev.sightline.edit;

/// How far cards are moved: as the pointer moved, from the leaf where it took them to the leaf where it lets them go,
/// and over so many lanes down. A card on a stage moves over as many stages as lie between the two leaves, a card on a
/// step over as many leaves. What would go beyond the map stops at its edge.
public record Drag(int fromLeaf, int toLeaf, int lanes) {
    /// Nowhere.
    public static final Drag NONE = new Drag(0, 0, 0);

    /// Along their lanes.
    public static Drag along(int fromLeaf, int toLeaf) {
        return new Drag(fromLeaf, toLeaf, 0);
    }

    /// To other lanes.
    public static Drag across(int lanes) {
        return new Drag(0, 0, lanes);
    }
}
