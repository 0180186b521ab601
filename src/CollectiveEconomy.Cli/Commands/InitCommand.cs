using System.CommandLine;
using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Cli.Commands;

/// <summary><c>ceco init</c>: creates the register, or upgrades it.</summary>
internal static class InitCommand
{
    private static readonly string[] Sizes = [.. Enum.GetNames<DemonstrationSize>().Select(size => size.ToLowerInvariant())];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var demonstration = new SettingOption("--demonstration", "Register:Demonstration")
        {
            Description = "Size of the synthetic demonstration for an empty register [default: setting Register:Demonstration, or demo]",
            HelpName = string.Join('|', Sizes),
        };
        demonstration.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Sizes);
        var command = new Command("init", "Creates the register, or upgrades one from an earlier version, keeping its data.")
        {
            demonstration,
        };
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var settings = PlatformSettings.Read(CommandSettings.Read(given, context));
                settings.Folder.Create();
                var content = new DemonstrationRegister(new DemonstrationPlan(settings.Demonstration));
                var (change, tables) = await context.Terminal.WhileAsync(progress =>
                    RegisterSetup.PrepareAsync(settings.Register, content, progress, cancellationToken)
                );
                var (place, outcome) = (Place(settings.Register), Outcome(change, settings.Demonstration));
                context.Terminal.Write(new LocalizedText($"Sổ đăng ký {place.Vi} {outcome.Vi}.", $"The register {place.En} {outcome.En}."));
                foreach (var table in tables)
                    context.Terminal.Write(table.Text);
                if (change != RegisterChange.Filled && given.GetValue(demonstration) is not null)
                    context.Terminal.Tell(
                        new(
                            "Không áp dụng --demonstration: chỉ sổ đăng ký trống mới được điền.",
                            "--demonstration was not applied: only an empty register is filled."
                        )
                    );
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static LocalizedText Place(RegisterSettings register) =>
        register.Provider == RegisterProvider.Sqlite
            ? LocalizedText.Same($"'{new SqliteConnectionStringBuilder(register.ConnectionString).DataSource}'")
            : new("trên SQL Server", "on SQL Server");

    private static LocalizedText Outcome(RegisterChange change, DemonstrationSize size) =>
        change switch
        {
            RegisterChange.Upgraded => new("đã được nâng cấp, giữ nguyên dữ liệu", "was upgraded, and its data was kept"),
            RegisterChange.None => new("đã ở phiên bản hiện hành: không thay đổi gì", "is up to date: nothing was changed"),
            _ when size == DemonstrationSize.None => new(
                "đã được tạo với dữ liệu tham chiếu, chưa có tổ chức nào",
                "was created with reference data and no organisations"
            ),
            _ => new(
                $"đã được tạo với dữ liệu tham chiếu và bộ mô phỏng (SYNTHETIC) cỡ {size.ToString().ToLowerInvariant()}",
                $"was created with reference data and a SYNTHETIC {size.ToString().ToLowerInvariant()} demonstration"
            ),
        };
}
