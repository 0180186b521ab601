using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>
/// What the last two years of annual reports say is usual for organisations of one origin, field and size. Amounts are compared by size of
/// membership, everything else by size of capital, so that a slip does not choose whom it is compared with.
/// </summary>
internal sealed class PeerReports
{
    // Organisations of one field and size that are enough to say what is usual.
    private const int Enough = 50;
    private const int Years = 2;

    // How many in a hundred are beyond what is usual on either side.
    private const double Outermost = 0.01;

    // A figure is out of scale when it is so many times beyond them.
    private const double Margin = 30;

    // Amounts, and everything else.
    private static readonly bool[] Kinds = [true, false];

    private readonly Dictionary<(Origin, string, string, string), PeerRange> _ranges = [];

    /// <summary>Finds out what is usual.</summary>
    /// <param name="reports">Reports with the origin and field of their organisations; those whose field is null say nothing.</param>
    public PeerReports(IEnumerable<(AnnualReport Report, Origin Origin, string? Field)> reports)
    {
        var figures = Figure<AnnualReport>.All(TableSchemas.Named("annual_reports"));
        var groups = reports
            .Where(peer => peer.Field is not null)
            .SelectMany(_ => Kinds, (peer, isMoney) => (Peer: peer, IsMoney: isMoney, Size: SizeOf(peer.Report, isMoney)))
            .Where(peer => peer.Size is not null)
            .GroupBy(peer => (peer.Peer.Origin, peer.Peer.Field, peer.Size, peer.IsMoney), peer => peer.Peer.Report);
        foreach (var group in groups)
        foreach (var figure in figures.Where(figure => figure.IsMoney == group.Key.IsMoney))
            if (RangeOf(figure, [.. group], $"{group.Key.Field}, {group.Key.Size}") is { } range)
                _ranges[(group.Key.Origin, group.Key.Field!, group.Key.Size!, figure.Field.Name)] = range;
    }

    /// <summary>Nothing is known.</summary>
    public static PeerReports None { get; } = new([]);

    /// <summary>Reads the reports of the last years that the register has.</summary>
    public static async Task<PeerReports> ReadAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        if (await register.AnnualReports.MaxAsync(report => (int?)report.Year, cancellationToken) is not { } last)
            return None;
        var reports = await register
            .AnnualReports.Where(report => report.Year > last - Years)
            .Join(
                register.Cooperatives,
                report => report.CooperativeId,
                owner => owner.Id,
                (report, owner) =>
                    new
                    {
                        Report = report,
                        owner.Origin,
                        owner.Field,
                    }
            )
            .ToListAsync(cancellationToken);
        return new(reports.Select(peer => (peer.Report, peer.Origin, peer.Field)));
    }

    /// <summary>What is usual for a figure of a report; null when the register does not have enough organisations like its own.</summary>
    public PeerRange? Of(Figure<AnnualReport> figure, AnnualReport report, Cooperative owner) =>
        _ranges.Count > 0 && owner.Field is { } field && SizeOf(report, figure.IsMoney) is { } size
            ? _ranges.GetValueOrDefault((owner.Origin, field, size, figure.Field.Name))
            : null;

    private static string? SizeOf(AnnualReport report, bool isMoney) =>
        isMoney ? SizeClasses.ByMembers(report.Members) : SizeClasses.ByCapital(report.CharterCapital);

    private static PeerRange? RangeOf(Figure<AnnualReport> figure, IReadOnlyList<AnnualReport> reports, string group)
    {
        var stated = reports.Where(report => Math.Abs(figure.Of(report)) > 0).ToList();
        var organisations = stated.Select(report => report.CooperativeId).Distinct().Count();
        if (organisations < Enough)
            return null;
        var sizes = stated.Select(report => Math.Abs(figure.Of(report))).Order().ToList();
        var outermost = (int)(sizes.Count * Outermost);
        return new(
            group,
            organisations,
            // Losses and gains pass through everything that is small.
            figure.MayBeNegative
                ? 0
                : sizes[outermost] / Margin,
            sizes[sizes.Count - 1 - outermost] * Margin
        );
    }
}
