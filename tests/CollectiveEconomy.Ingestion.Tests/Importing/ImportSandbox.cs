using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>A real register in a SQLite file, and files to import into it.</summary>
public sealed class ImportSandbox : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ImportSandbox(SmallRegister register) => Register = register;

    public SmallRegister Register { get; }

    public static async Task<ImportSandbox> WithAsync(params object[] rows) => new(await SmallRegister.WithAsync(rows));

    public SubmittedFile File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public SubmittedFile File(string name, byte[] bytes)
    {
        var path = _folder.Place(Guid.NewGuid().ToString("N"));
        System.IO.File.WriteAllBytes(path, bytes);
        return new SubmittedFile(name, path);
    }

    public RegisterContext Open() => Register.Open();

    public Task<ImportReport> ImportAsync(string name, string text) => ImportAsync(File(name, text));

    public Task<ImportReport> ImportAsync(params SubmittedFile[] files) => RunAsync(new ImportLimits(), isTrial: false, files);

    public Task<ImportReport> TryAsync(params SubmittedFile[] files) => RunAsync(new ImportLimits(), isTrial: true, files);

    public Task<ImportReport> RunAsync(ImportLimits limits, bool isTrial, params SubmittedFile[] files) =>
        RunAsync(limits, Order(files) with { IsTrial = isTrial });

    public async Task<ImportReport> RunAsync(ImportLimits limits, ImportOrder order)
    {
        await using var register = Open();
        return await new Ingestion.Importing.Importer(new SummerOf2026(), limits).ImportAsync(register, order);
    }

    public static ImportOrder Order(params SubmittedFile[] files) => new() { Files = files, ReceivedBy = "tests" };

    public async Task TakeBackAsync(int batch)
    {
        await using var register = Register.OpenStrict();
        await new Rollback(new SummerOf2026()).TakeBackAsync(register, batch, "tests");
    }

    /// <summary>What was found, each as "row column rule", with a mark on warnings.</summary>
    public static IEnumerable<string> Told(ImportReport report) =>
        report.Findings.Select(finding =>
            $"{finding.Row} {finding.Column} {finding.Rule}{(finding.Severity == Statistics.Imports.FindingSeverity.Warning ? "?" : "")}".Trim()
        );

    public void Dispose()
    {
        Register.Dispose();
        _folder.Dispose();
    }

    private sealed class SummerOf2026 : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 7, 1, 8, 0, 0, TimeSpan.Zero);
    }
}
