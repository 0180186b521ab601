using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines an installation; it changes nothing, and creates neither folder nor secret.</summary>
internal static class Installation
{
    private const string Settings = "settings";

    /// <summary>Everything that was checked. What can't be examined because something before it is wrong is left out.</summary>
    public static async Task<IReadOnlyList<Diagnosis>> ExamineAsync(
        IConfiguration configuration,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        if (Read(configuration, out var settings) is { } fault)
            return [new Diagnosis(Settings, DiagnosisState.Error, fault)];
        var releases = new ReleaseFolder(settings!.Folder.Releases);
        return
        [
            Diagnosis.Ok(
                Settings,
                $"Cấu hình hợp lệ: sổ đăng ký trên {settings.Register.Provider}, thư mục dữ liệu '{settings.Folder.Path}'.",
                $"The settings are valid: register on {settings.Register.Provider}, data folder '{settings.Folder.Path}'."
            ),
            .. await RegisterExamination.OfAsync(settings.Register, clock, cancellationToken),
            .. FolderExamination.Of(settings),
            SecretExamination.Of(configuration, settings, releases),
            .. ReleaseExamination.Of(releases, clock, cancellationToken),
            .. await BucketExamination.OfAsync(settings, cancellationToken),
        ];
    }

    // To read the settings would create the folder.
    private static LocalizedText? Read(IConfiguration configuration, out PlatformSettings? settings)
    {
        settings = null;
        var folder = configuration["Data:Folder"] is { Length: > 0 } named ? named : "data";
        if (!Path.Exists(folder))
            return new(
                $"Thư mục dữ liệu '{folder}' không tồn tại: hãy chạy 'ceco init', hoặc nêu thư mục khác ở Data:Folder.",
                $"The data folder '{folder}' does not exist: run 'ceco init', or name another one in Data:Folder."
            );
        try
        {
            settings = PlatformSettings.Read(configuration);
            return null;
        }
        catch (StartRefused refused)
        {
            return refused.Text;
        }
    }
}
