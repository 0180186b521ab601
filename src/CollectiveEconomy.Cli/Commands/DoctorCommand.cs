using System.CommandLine;
using CollectiveEconomy.Cli.Doctor;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco doctor</c>: says of each part of an installation how it is, and what to do.</summary>
internal static class DoctorCommand
{
    private static readonly string[] Columns = ["check", "state", "result"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "doctor",
            "Checks settings, register, rights, collation, isolation, cache, disk, secret, releases and clock; changes nothing. Ends with 1 if anything is wrong."
        );
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var found = await Installation.ExamineAsync(CommandSettings.Read(given, context), context.Clock, cancellationToken);
                context.Terminal.Write(Columns, found.Select(diagnosis => Row(diagnosis, context)));
                return found.Any(diagnosis => diagnosis.State == DiagnosisState.Error) ? ExitCode.Refused : ExitCode.Done;
            }
        );
        return command;
    }

    private static string[] Row(Diagnosis diagnosis, CommandContext context) =>
        [diagnosis.Subject, diagnosis.State.ToString().ToLowerInvariant(), diagnosis.Text.In(context.Language)];
}
