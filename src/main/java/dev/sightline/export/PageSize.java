package dev.sightline.export;

import dev.sightline.geometry.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The paper that a drawing is put on; portrait or landscape is chosen to fit the drawing.
public enum PageSize {
    /// 210 by 297 mm.
    A4(595.28, 841.89),
    /// 297 by 420 mm.
    A3(841.89, 1190.55),
    /// 420 by 594 mm.
    A2(1190.55, 1683.78),
    /// 594 by 841 mm.
    A1(1683.78, 2383.94),
    /// 841 by 1189 mm.
    A0(2383.94, 3370.39),
    /// 8.5 by 11 inches.
    LETTER(612, 792),
    /// 11 by 17 inches.
    TABLOID(792, 1224),
    /// One page exactly as large as the drawing.
    FIT(0, 0);

    /// The space kept free along each edge of a fixed page, in points (7 mm): what office printers cannot reach.
    static final double MARGIN = 20;

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The page in portrait, in points; empty for [#FIT].
    public Optional<Size> portrait() {
        return this == FIT ? Optional.empty() : Optional.of(new Size(width, height));
    }

    /// The size of that name in any case, such as `a3` or `Letter`; empty if there is none.
    public static Optional<PageSize> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(size -> size.name().equals(wanted))
                .findFirst();
    }

    /// The name as people write it, such as `A3` or `Letter`.
    public String label() {
        return name().length() < 3
                ? name()
                : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
