using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Makes the embedded default on its first start: a register, and its first release. It never touches one that exists.</summary>
internal static class FirstStart
{
    /// <exception cref="Storage.StartRefused">The register is of another version, or can't be reached.</exception>
    public static async Task PrepareAsync(PlatformSettings settings, TimeProvider clock, IProgress<LocalizedText> progress)
    {
        if (!RegisterSetup.IsMissing(settings.Register))
        {
            await RegisterCheck.RefuseOtherAsync(settings.Register);
            return;
        }

        var plan = new DemonstrationPlan(settings.Demonstration);
        await RegisterSetup.CreateEmbeddedAsync(settings.Register, new DemonstrationRegister(plan), progress);
        var folder = new ReleaseFolder(settings.Folder.Releases);
        if (plan.Size == DemonstrationSize.None || folder.List().Count > 0)
            return;
        progress.Report(new("công bố đợt đầu tiên", "publishing the first release"));
        await using var register = RegisterConnection.Open(settings.Register);
        var size = plan.Size.ToString().ToLowerInvariant();
        await new Publisher(folder, clock, settings.NoiseSeries()).PublishAsync(
            register,
            new PublicationOrder
            {
                Notes = $"Sổ đăng ký mô phỏng, cỡ {size}, hạt giống {plan.Seed}.",
                NotesEn = $"Demonstration register, size {size}, seed {plan.Seed}.",
                AcceptsWarnings = true,
            }
        );
    }
}
