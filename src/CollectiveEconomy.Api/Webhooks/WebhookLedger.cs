using System.Globalization;
using System.Text;

namespace CollectiveEconomy.Api.Webhooks;

/// <summary>
/// Which events a target has been notified of: a file with a line for each, to which lines are added only. It is open for one host at a time. A line is written after
/// the target has received a notice, so that a notice may be repeated where the host is killed between the two, and none is lost.
/// </summary>
internal sealed class WebhookLedger : IDisposable
{
    private readonly FileStream _file;
    private readonly HashSet<Guid> _settled = [];

    private WebhookLedger(FileStream file) => _file = file;

    /// <summary>Whether it was never written to.</summary>
    public bool IsNew { get; private init; }

    /// <summary>Opens it.</summary>
    /// <exception cref="IOException">Another host has it open, or it can't be written.</exception>
    public static async Task<WebhookLedger> OpenAsync(string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
            var text = await reader.ReadToEndAsync(cancellationToken);
            // What follows the last end of a line was cut when the host was killed.
            var whole = text[..(text.LastIndexOf('\n') + 1)];
            file.SetLength(Encoding.UTF8.GetByteCount(whole));
            file.Position = file.Length;
            var ledger = new WebhookLedger(file) { IsNew = whole.Length == 0 };
            foreach (var line in whole.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                if (Guid.TryParse(line.Split(' ')[0], out var id))
                    ledger._settled.Add(id);
            return ledger;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether nothing is left to do for an event.</summary>
    public bool IsSettled(Guid id) => _settled.Contains(id);

    /// <summary>Records events, through to the disk.</summary>
    /// <param name="ids">The events.</param>
    /// <param name="outcome">What became of them, a word for operators.</param>
    /// <param name="now">When.</param>
    public void Settle(IReadOnlyCollection<Guid> ids, string outcome, DateTimeOffset now)
    {
        var lines = string.Concat(ids.Select(id => string.Create(CultureInfo.InvariantCulture, $"{id} {outcome} {now.UtcDateTime:O}\n")));
        _file.Write(Encoding.UTF8.GetBytes(lines));
        _file.Flush(flushToDisk: true);
        _settled.UnionWith(ids);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
