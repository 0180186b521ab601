using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Makes the embedded default on its first start: a register, and its first release. It never touches one that exists.</summary>
internal static class FirstStart
{
    /// <exception cref="StartRefused">The register is missing in production.</exception>
    /// <exception cref="Storage.Releases.Buckets.BucketUnavailable">A register was made, and whether there are releases can't be told.</exception>
    public static async Task PrepareAsync(
        PlatformSettings settings,
        TimeProvider clock,
        bool isProduction,
        IProgress<LocalizedText> progress
    )
    {
        if (!RegisterSetup.IsMissing(settings.Register))
            return;
        if (isProduction)
            throw new StartRefused(
                new(
                    $"Không có sổ đăng ký trong '{settings.Folder.Path}': hãy khôi phục bản sao lưu, hoặc tạo sổ mới bằng 'ceco init'.",
                    $"There is no register in '{settings.Folder.Path}': restore its backup, or create a new one with 'ceco init'."
                )
            );
        var plan = new DemonstrationPlan(settings.Demonstration);
        await RegisterSetup.CreateEmbeddedAsync(settings.Register, new DemonstrationRegister(plan), progress);
        var folder = new ReleaseFolder(settings.Folder.Releases);
        if (plan.Size == DemonstrationSize.None)
            return;
        using var copy = settings.Releases();
        await copy.FetchAsync(CancellationToken.None);
        if (folder.List().Count > 0)
            return;
        progress.Report(new("công bố đợt đầu tiên", "publishing the first release"));
        await using var register = RegisterConnection.Open(settings.Register);
        var size = plan.Size.ToString().ToLowerInvariant();
        await new Publisher(folder, clock, settings.NoiseSeries(), copy).PublishAsync(
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
