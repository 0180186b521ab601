using System.CommandLine;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Audit;

/// <summary><c>ceco audit verify</c>: finds lines of the log that were changed, removed or inserted.</summary>
internal static class VerifyAuditCommand
{
    private static readonly string[] Columns = ["file", "line", "result"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("verify", "Finds lines of the log that were changed, removed or inserted.");
        command.SetAction(given =>
        {
            var (lines, faults) = AuditCommand.Read(given, context);
            if (faults.Count == 0)
            {
                context.Terminal.Write(
                    LocalizedText.Invariant(
                        $"{lines.Count} bản ghi, không bản ghi nào bị sửa, xóa hay chèn.",
                        $"{lines.Count} records; none was changed, removed or inserted."
                    )
                );
                return ExitCode.Done;
            }

            context.Terminal.Write(
                Columns,
                faults.Select(fault => new[] { fault.File, fault.Line == 0 ? "" : $"{fault.Line}", fault.Text.In(context.Language) })
            );
            return ExitCode.Refused;
        });
        return command;
    }
}
