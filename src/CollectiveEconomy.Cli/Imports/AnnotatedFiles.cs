using System.CommandLine;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Ingestion.Exports.Annotations;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>Copies of the senders' files with the findings in their cells, which <c>ceco import --annotate</c> writes.</summary>
internal static class AnnotatedFiles
{
    private const string Workbook = ".xlsx";

    /// <summary>Where they are written.</summary>
    public static Option<string?> Option() =>
        new("--annotate")
        {
            Description =
                "Write a copy of each file with its findings coloured and commented: a folder, or for one file the name of the copy; files of the same names are replaced",
            HelpName = "FOLDER|FILE.xlsx",
        };

    /// <summary>What is wrong with the option; null when nothing is.</summary>
    public static LocalizedText? Refuse(string? target, IReadOnlyList<FileInfo> files)
    {
        if (target is null)
            return null;
        if (IsFile(target) && files.Count > 1)
            return new(
                "--annotate nêu một bảng tính, nhưng có nhiều tệp: hãy nêu một thư mục.",
                "--annotate names one workbook, but there are several files: name a folder."
            );
        return Copies(target, [.. files.Select(file => new SubmittedFile(file.Name, file.FullName))])
            .Any(copy => files.Any(file => Path.GetFullPath(copy.Path) == file.FullName))
            ? new(
                "--annotate sẽ ghi đè một tệp đang được nhập: hãy nêu thư mục hoặc tệp khác.",
                "--annotate would replace a file that is imported: name another folder or file."
            )
            : null;
    }

    /// <summary>Writes them.</summary>
    public static async Task WriteAsync(
        string target,
        IReadOnlyList<SubmittedFile> files,
        ImportReport report,
        ImportLimits limits,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        foreach (var (file, path) in Copies(target, files))
            try
            {
                using var copy = await AnnotatedCopy.MakeAsync(file, report.Findings, limits, cancellationToken);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                await using var written = File.Create(path);
                await copy.CopyToAsync(written, cancellationToken);
                terminal.Tell(new($"Bản sao có ghi chú của '{file.Name}': {path}", $"Annotated copy of '{file.Name}': {path}"));
            }
            catch (FileUnreadable unreadable)
            {
                terminal.Tell(
                    new(
                        $"Không ghi chú vào '{file.Name}' được: {unreadable.Text.Vi}",
                        $"'{file.Name}' can't be annotated: {unreadable.Text.En}"
                    )
                );
            }
    }

    private static IEnumerable<(SubmittedFile File, string Path)> Copies(string target, IReadOnlyList<SubmittedFile> files) =>
        IsFile(target) ? [(files[0], target)] : files.Select(file => (file, Path.Combine(target, AnnotatedCopy.NameOf(file))));

    private static bool IsFile(string target) => target.EndsWith(Workbook, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(target);
}
