using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Influences of units summed by cluster, from which errors are computed. Units of a cluster may depend on each other; clusters do not.</summary>
public sealed class ClusteredInfluence
{
    private readonly double[][] _sums;
    private readonly int _units;

    private ClusteredInfluence(double[][] sums, int units, int clusters) => (_sums, _units, Clusters) = (sums, units, clusters);

    /// <summary>Number of clusters.</summary>
    public int Clusters { get; }

    /// <summary>Sums by cluster.</summary>
    /// <param name="influences">Influences of the units on each estimate.</param>
    /// <param name="clusters">Cluster of each unit, numbered from 0; null where each unit is one.</param>
    public static ClusteredInfluence Of(IReadOnlyList<double[]> influences, IReadOnlyList<int>? clusters)
    {
        var units = influences.Count == 0 ? 0 : influences[0].Length;
        if (clusters is null)
            return new ClusteredInfluence([.. influences], units, units);
        var count = clusters.Count == 0 ? 0 : clusters.Max() + 1;
        var sums = influences.Select(_ => new double[count]).ToArray();
        for (var estimate = 0; estimate < sums.Length; estimate++)
        for (var unit = 0; unit < units; unit++)
            sums[estimate][clusters[unit]] += influences[estimate][unit];
        return new ClusteredInfluence(sums, units, count);
    }

    /// <summary>Standard error of an estimate.</summary>
    public double StandardError(int estimate) => Math.Sqrt(Covariance(estimate, estimate));

    /// <summary>Influence of each cluster on an estimate, such that the estimate's error is their sum over the number of units.</summary>
    public ReadOnlySpan<double> Sums(int estimate) => _sums[estimate];

    /// <summary>Covariance of two estimates.</summary>
    public double Covariance(int left, int right)
    {
        var sum = 0d;
        for (var cluster = 0; cluster < Clusters; cluster++)
            sum += _sums[left][cluster] * _sums[right][cluster];
        return sum / ((double)_units * _units);
    }

    /// <summary>Covariances of all estimates.</summary>
    public Matrix<double> Covariances() => Matrix<double>.Build.Dense(_sums.Length, _sums.Length, Covariance);

    /// <summary>The error of an estimate when each cluster's influence is multiplied by its number.</summary>
    public double Multiplied(int estimate, ReadOnlySpan<double> multipliers)
    {
        var sums = _sums[estimate];
        var sum = 0d;
        for (var cluster = 0; cluster < sums.Length; cluster++)
            sum += sums[cluster] * multipliers[cluster];
        return sum / _units;
    }
}
