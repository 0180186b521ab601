using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines the bucket that shares releases, where there is one.</summary>
internal static class BucketExamination
{
    private const string Bucket = "bucket";

    /// <summary>What was found; nothing without a bucket.</summary>
    public static async Task<IReadOnlyList<Diagnosis>> OfAsync(PlatformSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Bucket is not { } bucket)
            return [];
        using var copy = settings.Releases();
        try
        {
            var missing = await copy.MissingAsync(cancellationToken);
            return
            [
                missing switch
                {
                    { Here: [_, ..] ids } => Diagnosis.Warning(
                        Bucket,
                        $"Kho '{bucket.Name}' có đợt công bố mà máy này chưa có: {string.Join(", ", ids)}. Hãy chạy 'ceco releases fetch', hoặc khởi động máy chủ.",
                        $"The bucket '{bucket.Name}' has releases that this machine lacks: {string.Join(", ", ids)}. Run 'ceco releases fetch', or start the host."
                    ),
                    { There: [_, ..] ids } => Diagnosis.Error(
                        Bucket,
                        $"Kho '{bucket.Name}' thiếu đợt công bố có ở máy này: {string.Join(", ", ids)}. Hãy chép các thư mục đó vào kho, 'datapackage.json' sau cùng.",
                        $"The bucket '{bucket.Name}' lacks releases of this machine: {string.Join(", ", ids)}. Copy their folders there, 'datapackage.json' last."
                    ),
                    _ => Diagnosis.Ok(
                        Bucket,
                        $"Kho '{bucket.Name}' có cùng các đợt công bố.",
                        $"The bucket '{bucket.Name}' has the same releases."
                    ),
                },
            ];
        }
        catch (BucketUnavailable unavailable)
        {
            return
            [
                Diagnosis.Error(
                    Bucket,
                    $"{unavailable.Text.Vi} Hãy kiểm tra Releases:Bucket và quyền đọc, ghi, liệt kê.",
                    $"{unavailable.Text.En} Check Releases:Bucket, and the rights to read, write and list."
                ),
            ];
        }
    }
}
