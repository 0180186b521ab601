namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Draws permanent noise that nearly cancels in the totals of each stratum (balanced noise, Massell and Funk 2007): organisations of similar size form
/// blocks of six, in which three directions and three distances occur once each with either sign. Of eight random arrangements of a block the one
/// is taken that leaves least noise in the stratum so far.
/// </summary>
public static class BalancedDraw
{
    private const int BlockSize = 6;
    private const int Levels = BlockSize / 2;
    private const int Arrangements = 8;
    private const int BitsOfOrder = 128 / Arrangements;

    /// <summary>Draws for organisations that have none.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="sizes">The organisations.</param>
    /// <param name="series">The source of chance.</param>
    /// <param name="draws">Receives a draw for each.</param>
    public static void Add(Concept concept, IEnumerable<ConceptSize> sizes, NoiseSeries series, IDictionary<int, short> draws)
    {
        var drawer = new Drawer(concept, series, draws);
        var rest = new List<ConceptSize>();
        foreach (var stratum in sizes.GroupBy(size => size.Stratum).OrderBy(stratum => stratum.Key, StringComparer.Ordinal))
        foreach (var block in BySize(stratum).Chunk(BlockSize))
            if (block.Length == BlockSize)
                drawer.Draw(block);
            else
                rest.AddRange(block);
        // What is left over of strata is balanced in the whole.
        foreach (var block in BySize(rest).Chunk(BlockSize))
            drawer.Draw(block);
    }

    private static IEnumerable<ConceptSize> BySize(IEnumerable<ConceptSize> sizes) =>
        sizes.OrderByDescending(size => size.Size).ThenBy(size => size.CooperativeId);

    private sealed class Drawer(Concept concept, NoiseSeries series, IDictionary<int, short> draws)
    {
        private readonly Dictionary<string, Balance> _left = [];

        public void Draw(ConceptSize[] block)
        {
            var left = _left.GetValueOrDefault(block[0].Stratum);
            var drawn = Array.ConvertAll(
                block,
                size => new Drawn(
                    new UInt128(Bits(size, 0), Bits(size, 1)),
                    series.Chance(concept.Name, "distance", size.CooperativeId, 0, 0)
                )
            );
            var best = Arrange(block, drawn, 0);
            for (var candidate = 1; candidate < Arrangements; candidate++)
                if (Arrange(block, drawn, candidate) is var other && (left + other.Noise).Size < (left + best.Noise).Size)
                    best = other;
            for (var place = 0; place < block.Length; place++)
                draws[block[place].CooperativeId] = best.Steps[place];
            _left[block[0].Stratum] = left + best.Noise;
        }

        private ulong Bits(ConceptSize size, int half) => series.Bits(concept.Name, "permanent", size.CooperativeId, 0, half);

        // Ranks in a random order give direction and level; where in its level a draw lies is its own chance.
        private (short[] Steps, Balance Noise) Arrange(ConceptSize[] block, Drawn[] drawn, int candidate)
        {
            Span<int> chances = stackalloc int[block.Length];
            Span<int> order = stackalloc int[block.Length];
            for (var place = 0; place < block.Length; place++)
                (chances[place], order[place]) = (drawn[place].Order(candidate), place);
            // An incomplete block begins anywhere, or its first would always go one way.
            var offset = block.Length == BlockSize ? 0 : chances[0] % BlockSize;
            MemoryExtensions.Sort(chances, order);
            var steps = new short[block.Length];
            var noise = default(Balance);
            for (var rank = 0; rank < order.Length; rank++)
            {
                var turn = (rank + offset) % BlockSize;
                var direction = (turn & 1) == 0 ? 1 : -1;
                var fraction = (turn / 2 + drawn[order[rank]].Distance) / Levels;
                steps[order[rank]] = (short)(direction * (1 + (int)(fraction * (PermanentDraws.Steps - 1))));
                var signed = direction * (concept.Scale.Least + (concept.Scale.Most - concept.Scale.Least) * fraction);
                noise += new Balance(signed * block[order[rank]].Size, signed * block[order[rank]].Trend);
            }

            return (steps, noise);
        }
    }

    /// <summary>What noise is left in all years together, and in their trend.</summary>
    private readonly record struct Balance(double All, double Trend)
    {
        // Years are about three from the middle.
        private const double Spread = 3;

        public double Size => All * All + Trend * Trend / (Spread * Spread);

        public static Balance operator +(Balance left, Balance right) => new(left.All + right.All, left.Trend + right.Trend);
    }

    // The bits give the place in the order of each arrangement; the distance is the same in all.
    private readonly record struct Drawn(UInt128 Bits, double Distance)
    {
        public int Order(int arrangement) => (int)((Bits >> (BitsOfOrder * arrangement)) & ((1 << BitsOfOrder) - 1));
    }
}
