package dev.sightline.export.paper;

import java.awt.Desktop;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The system's print dialog by AWT, in a program of its own, since AWT and JavaFX each want the screen for themselves.
/// It asks, and prints by the very job that was asked about: only that knows what the printer's driver let the person
/// choose. How it goes it tells on its standard output, and it ends when its standard input does, so that it never
/// outlives the window.
public final class DialogMain {
    static final String OPEN = "open";
    static final String REACHED = "reached ";
    static final String DONE = "done ";
    static final String LEFT = "left";
    static final String REFUSED = "refused ";

    private DialogMain() {}

    /// Asks and prints.
    ///
    /// @param arguments the PDF, the title of the job, the name of the printer to begin with, how many copies,
    /// whether collated, and on which sides as the Internet Printing Protocol says it
    /// @throws IOException if the PDF cannot be read
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().name("window").start(DialogMain::endWithTheWindow);
        try (PrintStream told =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                PDDocument pages = Loader.loadPDF(Path.of(arguments[0]).toFile())) {
            PaperWishes wishes = PaperWishes.USUAL
                    .withCopies(Integer.parseInt(arguments[3]))
                    .withCollated(Boolean.parseBoolean(arguments[4]))
                    .withSides(PaperSides.of(arguments[5]));
            told.println(ask(pages, arguments[1], arguments[2], wishes, told));
        }
        Runtime.getRuntime().exit(0); // AWT's own threads would stay
    }

    private static String ask(PDDocument pages, String title, String printer, PaperWishes wishes, PrintStream told) {
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            for (PrintService one : PrinterJob.lookupPrintServices()) {
                if (one.getName().equals(printer)) {
                    job.setPrintService(one);
                }
            }
            job.setPageable(DrawnPages.book(pages, job, share -> told.println(REACHED + share)));
            PrintRequestAttributeSet chosen =
                    PaperAttributes.of(wishes, title, job.getPrintService(), DocFlavor.SERVICE_FORMATTED.PAGEABLE);
            chosen.add(DialogTypeSelection.NATIVE);
            chosen.add(new DialogOwner()); // above the windows of all programs, since ours is that of another
            comeToTheFront();
            told.println(OPEN);
            if (!job.printDialog(chosen)) {
                return LEFT;
            }
            chosen.remove(DialogTypeSelection.class);
            chosen.remove(DialogOwner.class);
            job.print(chosen);
            return DONE
                    + PaperAttributes.wishes(chosen)
                            .pages()
                            .of(pages.getNumberOfPages())
                            .size();
        } catch (PrinterAbortException stopped) {
            return LEFT;
        } catch (PrinterException refused) {
            String said = Objects.requireNonNullElse(refused.getMessage(), "");
            return REFUSED + said.lines().findFirst().orElse("");
        }
    }

    private static void comeToTheFront() {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.APP_REQUEST_FOREGROUND)) {
            Desktop.getDesktop().requestForeground(true);
        }
    }

    private static void endWithTheWindow() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // as good as its end
        }
        Runtime.getRuntime().halt(1);
    }
}
