using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;
using CollectiveEconomy.Storage.Secrets;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>What the platform is told by its configuration, as a host and as a command line.</summary>
/// <param name="Folder">Where everything is written.</param>
/// <param name="Register">Where the register is kept.</param>
/// <param name="Demonstration">Size of the synthetic register with which a new one is filled.</param>
/// <param name="Secret">From what keys are derived.</param>
/// <param name="Series">Name of the series of releases, whose noise is the same in all of them.</param>
/// <param name="Deadline">By when reports of a year must be there.</param>
/// <param name="Bucket">The bucket that shares releases with other machines; null when there is none.</param>
public sealed record PlatformSettings(
    DataFolder Folder,
    RegisterSettings Register,
    DemonstrationSize Demonstration,
    PlatformSecret Secret,
    string Series,
    ReportingDeadline Deadline,
    BucketSettings? Bucket
)
{
    private const string FirstSeries = "1";

    /// <summary>The source of chance for what the public is given in place of confidential values.</summary>
    /// <exception cref="StartRefused">The file that keeps the secret can't be read or made.</exception>
    public NoiseSeries NoiseSeries() => new(Secret.Derive("noise/2"), Series);

    /// <summary>The folder of the releases, with the bucket that shares them.</summary>
    public ReleaseCopy Releases() => new(new ReleaseFolder(Folder.Releases), Bucket);

    /// <summary>Reads the configuration.</summary>
    /// <exception cref="StartRefused">A value is missing or wrong; the message names it and what would be right.</exception>
    public static PlatformSettings Read(IConfiguration configuration)
    {
        var folder = DataFolder.Read(configuration);
        return new PlatformSettings(
            folder,
            RegisterSettings.Read(configuration, folder),
            ReadDemonstration(configuration),
            PlatformSecret.Read(configuration, folder),
            configuration["Protection:Series"] is { Length: > 0 } series ? series : FirstSeries,
            ReadDeadline(configuration),
            BucketSettings.Read(configuration)
        );
    }

    private static DemonstrationSize ReadDemonstration(IConfiguration configuration)
    {
        var isProduction = RuntimeEnvironment.IsProduction(configuration);
        var size = configuration.ReadEnum("Register:Demonstration", isProduction ? DemonstrationSize.None : DemonstrationSize.Demo);
        return !isProduction || size == DemonstrationSize.None
            ? size
            : throw new StartRefused(
                new(
                    "Register:Demonstration phải là 'none' trong môi trường Production: không tạo dữ liệu mô phỏng ở đó.",
                    "Register:Demonstration must be 'none' in the environment Production: nothing synthetic is made there."
                )
            );
    }

    private static ReportingDeadline ReadDeadline(IConfiguration configuration) =>
        configuration["Quality:ReportDeadline"] is not { Length: > 0 } text
            ? ReportingDeadline.Default
            : ReportingDeadline.TryParse(text)
                ?? throw new StartRefused(
                    new(
                        $"Quality:ReportDeadline là '{text}'; giá trị phải là tháng và ngày của năm sau, ví dụ 03-31.",
                        $"Quality:ReportDeadline is '{text}'; it must be a month and day of the following year, for example 03-31."
                    )
                );
}
