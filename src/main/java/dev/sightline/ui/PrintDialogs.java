package dev.sightline.ui;

import dev.sightline.export.paper.DialogProcess;
import dev.sightline.ui.print.PlatformDialog;
import dev.sightline.ui.print.ProcessDialog;
import dev.sightline.ui.print.gtk.GtkPrintDialog;
import java.util.Optional;

/// The print dialog of this system, looked for when it is first needed. It is one for all windows, since it remembers
/// what was chosen last.
final class PrintDialogs {
    private static final Optional<PlatformDialog> OF_SYSTEM = GtkPrintDialog.ofSystem(
                    System.getProperty("os.name"), System.getProperty("glass.platform", ""))
            .or(() -> DialogProcess.ofSystem(System.getProperty("os.name")).map(ProcessDialog::new));

    private PrintDialogs() {}

    /// Where there is one that can be had.
    static Optional<PlatformDialog> ofSystem() {
        return OF_SYSTEM;
    }
}
