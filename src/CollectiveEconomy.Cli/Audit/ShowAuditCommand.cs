using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Storage.Access.Audit;

namespace CollectiveEconomy.Cli.Audit;

/// <summary><c>ceco audit show</c>: who asked for what, and how many rows were given.</summary>
internal static class ShowAuditCommand
{
    private static readonly string[] Columns = ["at", "key", "who", "role", "route", "operation", "status", "rows"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var day = new Option<string?>("--day") { Description = "Shows one day (UTC) only", HelpName = "YYYY-MM-DD" };
        var key = new Option<string?>("--key") { Description = "Shows the requests of one key only", HelpName = "ID" };
        var command = new Command("show", "Shows who asked for what, oldest first, and how many rows were given.") { day, key };
        command.SetAction(given =>
        {
            var (lines, faults) = AuditCommand.Read(given, context);
            var ended = lines.Where(line => line.Record.Of is not null).ToLookup(line => (line.Chain, line.Record.Of));
            context.Terminal.Write(
                Columns,
                from line in lines
                where line.Record.Of is null
                where given.GetValue(day) is not { } one || Day(line) == one
                where given.GetValue(key) is not { } id || line.Record.Key == id
                orderby line.Record.At
                select Row(line, ended[(line.Chain, line.Number)].FirstOrDefault())
            );
            if (faults.Count == 0)
                return ExitCode.Done;
            context.Terminal.Tell(
                new(
                    "Nhật ký đã bị sửa sau khi ghi: hãy chạy 'ceco audit verify'.",
                    "The log was changed after it was written: run 'ceco audit verify'."
                )
            );
            return ExitCode.Refused;
        });
        return command;
    }

    private static string Day(AccessLine line) => line.Record.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Row(AccessLine begun, AccessLine? ended) =>
        [
            begun.Record.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            begun.Record.Key,
            begun.Record.Who,
            begun.Record.Role,
            begun.Record.Route,
            ended?.Record.Operation ?? "",
            Number(ended?.Record.Status),
            Number(ended?.Record.Rows),
        ];

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
