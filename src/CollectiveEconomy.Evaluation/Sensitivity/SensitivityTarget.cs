using CollectiveEconomy.Evaluation.Inference;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>The effect whose sensitivity is asked: a weighted sum of effects after the reference period.</summary>
public sealed class SensitivityTarget
{
    private const double Tolerance = 1e-10;

    private SensitivityTarget(EventStudy study, double[] weights) => (Study, Weights) = (study, weights);

    /// <summary>Effects by event time.</summary>
    public EventStudy Study { get; }

    /// <summary>Weight of each event time after the reference period.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The estimate if trends are parallel.</summary>
    public double Estimate => Weights.Select((weight, place) => weight * Study.Estimates[Study.Before + place]).Sum();

    /// <summary>Why there is no target; null when there is one.</summary>
    public static MissingSensitivity? ReasonOf(EventStudy study) =>
        study.Before == 0 ? MissingSensitivity.NoPeriodBefore
        : !study.EventTimes.Any(time => time >= 0) ? MissingSensitivity.NoPeriodAfter
        : study.Covariance.Diagonal().Any(variance => !(variance > 0)) ? MissingSensitivity.NoError
        : IsSingular(study.Covariance) ? MissingSensitivity.SingularCovariance
        : null;

    /// <summary>The effect in the first period of treatment; null for a reason that <see cref="ReasonOf"/> names.</summary>
    public static SensitivityTarget? First(EventStudy study) => Of(study, time => time == 0);

    /// <summary>The mean of effects from treatment on; null for a reason that <see cref="ReasonOf"/> names.</summary>
    public static SensitivityTarget? Average(EventStudy study) => Of(study, time => time >= 0);

    /// <summary>Weights of all event times, those before the reference first, as a vector.</summary>
    internal Vector<double> AllWeights(double[] before) => Vector<double>.Build.Dense([.. before, .. Weights]);

    private static SensitivityTarget? Of(EventStudy study, Func<int, bool> counts)
    {
        if (ReasonOf(study) is not null)
            return null;
        double[] weights = [.. study.EventTimes.Skip(study.Before).Select(time => counts(time) ? 1d : 0)];
        var sum = weights.Sum();
        return new SensitivityTarget(study, [.. weights.Select(weight => weight / sum)]);
    }

    private static bool IsSingular(Matrix<double> covariance)
    {
        // Errors of different sizes are compared by their correlations.
        var correlations = Matrix<double>.Build.Dense(
            covariance.RowCount,
            covariance.ColumnCount,
            (row, column) => covariance[row, column] / Math.Sqrt(covariance[row, row] * covariance[column, column])
        );
        return correlations.Evd(Symmetricity.Symmetric).EigenValues.Real().Minimum() < Tolerance;
    }
}
