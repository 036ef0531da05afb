package dev.sightline.export.paper;

import dev.sightline.export.Progress;
import java.io.IOException;
import java.util.Objects;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/// A printer that is reached through Java.
final class ServicePrinter implements PaperPrinter {
    private static final double POINTS_TO_AN_INCH = 72;

    private final PrintService service;

    ServicePrinter(PrintService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public String title() {
        return service.getName();
    }

    @Override
    public PaperAbility ability() {
        return PaperAttributes.ability(service, kind());
    }

    private DocFlavor kind() {
        return takesPdf() ? DocFlavor.BYTE_ARRAY.PDF : DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    }

    private boolean takesPdf() {
        return service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF);
    }

    @Override
    public int print(byte[] pdf, String title, PaperWishes wishes, Progress progress) throws IOException {
        PageCut cut = PageCut.of(pdf, wishes.pages());
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class))) {
            throw new PaperRefused(PaperRefused.Why.CLOSED, "");
        }
        PrintRequestAttributeSet set = PaperAttributes.of(wishes, title, service, kind());
        if (takesPdf()) {
            hand(cut, set);
        } else {
            DrawnPages.print(cut.pdf(), service, title, set, progress);
        }
        return cut.count();
    }

    private void hand(PageCut cut, PrintRequestAttributeSet set) throws IOException {
        if (!set.containsKey(Media.class)) {
            PaperAttributes.add(set, paper(cut), service, DocFlavor.BYTE_ARRAY.PDF);
        }
        try {
            Doc file = new SimpleDoc(cut.pdf(), DocFlavor.BYTE_ARRAY.PDF, null);
            service.createPrintJob().print(file, set);
        } catch (PrintException refused) {
            throw new PaperRefused(
                    PaperRefused.Why.OTHER, Objects.requireNonNullElse(refused.getMessage(), ""), refused);
        }
    }

    /// The paper that comes nearest to a page, whichever way it lies.
    static MediaSizeName paper(PageCut page) {
        double shorter = Math.min(page.width(), page.height()) / POINTS_TO_AN_INCH;
        double longer = Math.max(page.width(), page.height()) / POINTS_TO_AN_INCH;
        return MediaSize.findMedia((float) shorter, (float) longer, Size2DSyntax.INCH);
    }
}
