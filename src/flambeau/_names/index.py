"""Which module brings which names, so that it can be loaded when they are used. Made by tools/make_index.py."""

INDEX = {
    "_methods.attributes": {
        "methods": "H T _base _is_view _version adjoint data detach_ device get_device is_cpu is_cuda is_inference is_meta is_mkldnn is_mps is_nested is_pinned is_quantized is_shared is_sparse is_sparse_csr is_vulkan is_xpu itemsize layout mH mT nbytes",
        "torch": "adjoint detach_ is_inference",
    },
    "_methods.conversion": {
        "methods": "__array__ __array_wrap__ __bool__ __complex__ __contains__ __float__ __hash__ __index__ __int__ __iter__ __len__ __reversed__ _make_subclass apply_ as_subclass bfloat16 bool byte cdouble cfloat chalf char cpu cuda double float half int is_complex is_floating_point is_nonzero is_signed item long map_ numpy short to tolist type type_as",
        "torch": "is_complex is_floating_point is_nonzero is_signed is_tensor typename",
    },
    "_methods.copying": {
        "methods": "__deepcopy__ __reduce_ex__",
    },
    "_methods.drawing": {
        "methods": "graph",
    },
    "_methods.exchange": {
        "methods": "__dlpack__ __dlpack_device__",
        "torch": "from_dlpack to_dlpack",
        "utils.dlpack": "from_dlpack to_dlpack",
    },
    "_methods.operators": {
        "methods": "__abs__ __add__ __and__ __div__ __eq__ __floordiv__ __ge__ __gt__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imod__ __imul__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itruediv__ __ixor__ __le__ __lshift__ __lt__ __matmul__ __mod__ __mul__ __ne__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdiv__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __xor__",
    },
    "_methods.printing": {
        "methods": "__format__ __repr__ __str__",
    },
    "functions.creation.filled": {
        "methods": "new new_empty new_empty_strided new_full new_ones new_tensor new_zeros",
        "torch": "asarray empty_like empty_permuted empty_strided frombuffer full full_like ones_like scalar_tensor zeros_like",
    },
    "functions.creation.from_data": {
        "torch": "as_tensor empty from_numpy ones tensor zeros",
    },
    "functions.creation.grids": {
        "torch": "cartesian_prod combinations meshgrid vander",
    },
    "functions.creation.legacy_types": {
        "torch": "BFloat16Tensor BoolTensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor",
    },
    "functions.creation.ranges": {
        "torch": "arange eye linspace logspace range tril_indices triu_indices",
    },
    "functions.elementwise.binary": {
        "methods": "arctan2 arctan2_ atan2 atan2_ bitwise_and bitwise_and_ bitwise_left_shift bitwise_left_shift_ bitwise_or bitwise_or_ bitwise_right_shift bitwise_right_shift_ bitwise_xor bitwise_xor_ eq eq_ fmax fmin gcd gcd_ ge ge_ greater greater_ greater_equal greater_equal_ gt gt_ hypot hypot_ lcm lcm_ le le_ less less_ less_equal less_equal_ logaddexp logaddexp2 logical_and logical_and_ logical_or logical_or_ logical_xor logical_xor_ lt lt_ maximum minimum ne ne_ nextafter nextafter_ not_equal not_equal_",
        "torch": "arctan2 arctan2_ atan2 atan2_ bitwise_and bitwise_and_ bitwise_left_shift bitwise_left_shift_ bitwise_or bitwise_or_ bitwise_right_shift bitwise_right_shift_ bitwise_xor bitwise_xor_ eq eq_ fmax fmin gcd gcd_ ge ge_ greater greater_ greater_equal greater_equal_ gt gt_ hypot hypot_ lcm lcm_ le le_ less less_ less_equal less_equal_ logaddexp logaddexp2 logical_and logical_and_ logical_or logical_or_ logical_xor logical_xor_ lt lt_ maximum minimum ne ne_ nextafter nextafter_ not_equal not_equal_",
    },
    "functions.elementwise.comparison": {
        "methods": "allclose bitwise_not bitwise_not_ clamp clamp_ clamp_max clamp_max_ clamp_min clamp_min_ clip clip_ equal heaviside heaviside_ isclose isneginf isposinf isreal nan_to_num nan_to_num_ where",
        "ops": "isclose",
        "torch": "allclose bitwise_not bitwise_not_ clamp clamp_ clamp_max clamp_max_ clamp_min clamp_min_ clip clip_ equal heaviside heaviside_ isclose isneginf isposinf isreal nan_to_num nan_to_num_ where",
    },
    "functions.elementwise.complex": {
        "methods": "conj conj_physical conj_physical_ imag is_conj is_neg real resolve_conj resolve_neg",
        "torch": "complex conj conj_physical imag is_conj is_neg polar real resolve_conj resolve_neg view_as_complex view_as_real",
    },
    "functions.elementwise.elementary": {
        "methods": "abs abs_ absolute absolute_ acos acos_ acosh acosh_ angle arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan_ arctanh arctanh_ asin asin_ asinh asinh_ atan atan_ atanh atanh_ ceil ceil_ cos cos_ cosh cosh_ deg2rad deg2rad_ exp exp2 exp2_ exp_ expm1 expm1_ fix fix_ floor floor_ frac frac_ isfinite isinf isnan log log10 log10_ log1p log1p_ log2 log2_ log_ logical_not logical_not_ rad2deg rad2deg_ reciprocal reciprocal_ rsqrt rsqrt_ sgn sgn_ sigmoid sigmoid_ sign sign_ signbit sin sin_ sinc sinc_ sinh sinh_ sqrt sqrt_ tan tan_ tanh tanh_ trunc trunc_",
        "special": "exp2 expm1 log1p sinc",
        "torch": "abs abs_ absolute absolute_ acos acos_ acosh acosh_ angle arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan_ arctanh arctanh_ asin asin_ asinh asinh_ atan atan_ atanh atanh_ ceil ceil_ cos cos_ cosh cosh_ deg2rad deg2rad_ exp exp2 exp2_ exp_ expm1 expm1_ fix fix_ floor floor_ frac frac_ isfinite isinf isnan log log10 log10_ log1p log1p_ log2 log2_ log_ logical_not logical_not_ rad2deg rad2deg_ reciprocal reciprocal_ rsqrt rsqrt_ sgn sgn_ sigmoid sigmoid_ sign sign_ signbit sin sin_ sinc sinc_ sinh sinh_ sqrt sqrt_ tan tan_ tanh tanh_ trunc trunc_",
    },
    "functions.elementwise.foreach": {
        "torch": "_foreach_abs _foreach_abs_ _foreach_acos _foreach_acos_ _foreach_add _foreach_add_ _foreach_addcdiv _foreach_addcdiv_ _foreach_addcmul _foreach_addcmul_ _foreach_asin _foreach_asin_ _foreach_atan _foreach_atan_ _foreach_ceil _foreach_ceil_ _foreach_clamp_max _foreach_clamp_max_ _foreach_clamp_min _foreach_clamp_min_ _foreach_copy _foreach_copy_ _foreach_cos _foreach_cos_ _foreach_cosh _foreach_cosh_ _foreach_div _foreach_div_ _foreach_erf _foreach_erf_ _foreach_erfc _foreach_erfc_ _foreach_exp _foreach_exp_ _foreach_expm1 _foreach_expm1_ _foreach_floor _foreach_floor_ _foreach_frac _foreach_frac_ _foreach_lerp _foreach_lerp_ _foreach_lgamma _foreach_lgamma_ _foreach_log _foreach_log10 _foreach_log10_ _foreach_log1p _foreach_log1p_ _foreach_log2 _foreach_log2_ _foreach_log_ _foreach_max _foreach_maximum _foreach_maximum_ _foreach_minimum _foreach_minimum_ _foreach_mul _foreach_mul_ _foreach_neg _foreach_neg_ _foreach_norm _foreach_pow _foreach_pow_ _foreach_reciprocal _foreach_reciprocal_ _foreach_round _foreach_round_ _foreach_rsqrt _foreach_rsqrt_ _foreach_sigmoid _foreach_sigmoid_ _foreach_sign _foreach_sign_ _foreach_sin _foreach_sin_ _foreach_sinh _foreach_sinh_ _foreach_sqrt _foreach_sqrt_ _foreach_sub _foreach_sub_ _foreach_tan _foreach_tan_ _foreach_tanh _foreach_tanh_ _foreach_trunc _foreach_trunc_ _foreach_zero _foreach_zero_",
    },
    "functions.elementwise.fused": {
        "methods": "addcdiv addcdiv_ addcmul addcmul_ copysign copysign_ frexp ldexp ldexp_ lerp lerp_",
        "return_types": "frexp",
        "torch": "addcdiv addcdiv_ addcmul addcmul_ copysign copysign_ frexp ldexp ldexp_ lerp lerp_",
    },
    "functions.elementwise.pointwise": {
        "methods": "add add_ div div_ divide divide_ float_power float_power_ floor_divide floor_divide_ fmod fmod_ mul mul_ multiply multiply_ neg neg_ negative negative_ positive pow pow_ remainder remainder_ round round_ square square_ sub sub_ subtract subtract_ true_divide true_divide_",
        "special": "remainder round",
        "torch": "add add_ div div_ divide divide_ float_power float_power_ floor_divide floor_divide_ fmod fmod_ mul mul_ multiply multiply_ neg neg_ negative negative_ positive pow pow_ remainder round rsub square square_ sub sub_ subtract subtract_ true_divide true_divide_",
    },
    "functions.elementwise.special": {
        "methods": "digamma digamma_ erf erf_ erfc erfc_ erfinv erfinv_ i0 i0_ igamma igamma_ igammac igammac_ lgamma lgamma_ logit logit_ mvlgamma mvlgamma_ polygamma polygamma_ xlogy xlogy_",
        "special": "airy_ai bessel_j0 bessel_j1 bessel_y0 bessel_y1 chebyshev_polynomial_t chebyshev_polynomial_u chebyshev_polynomial_v chebyshev_polynomial_w digamma entr erf erfc erfcx erfinv expit gammainc gammaincc gammaln hermite_polynomial_h hermite_polynomial_he i0 i0e i1 i1e laguerre_polynomial_l legendre_polynomial_p log_ndtr logit modified_bessel_i0 modified_bessel_i1 modified_bessel_k0 modified_bessel_k1 multigammaln ndtr ndtri polygamma psi scaled_modified_bessel_k0 scaled_modified_bessel_k1 shifted_chebyshev_polynomial_t shifted_chebyshev_polynomial_u shifted_chebyshev_polynomial_v shifted_chebyshev_polynomial_w spherical_bessel_j0 xlog1py xlogy zeta",
        "torch": "digamma digamma_ erf erf_ erfc erfc_ erfinv erfinv_ i0 i0_ igamma igamma_ igammac igammac_ lgamma lgamma_ logit mvlgamma polygamma xlogy",
    },
    "functions.images.resample": {
        "nn.functional": "interpolate upsample upsample_bilinear upsample_nearest",
        "ops": "upsample_bicubic2d upsample_bicubic2d_backward upsample_bicubic_aa2d upsample_bicubic_aa2d_backward upsample_bilinear2d upsample_bilinear2d_backward upsample_bilinear_aa2d upsample_bilinear_aa2d_backward upsample_linear1d upsample_linear1d_backward upsample_nearest1d upsample_nearest1d_backward upsample_nearest2d upsample_nearest2d_backward upsample_nearest3d upsample_nearest3d_backward upsample_nearest_exact1d upsample_nearest_exact1d_backward upsample_nearest_exact2d upsample_nearest_exact2d_backward upsample_nearest_exact3d upsample_nearest_exact3d_backward upsample_trilinear3d upsample_trilinear3d_backward",
    },
    "functions.images.vision": {
        "nn.functional": "channel_shuffle native_channel_shuffle pixel_shuffle pixel_unshuffle",
        "ops": "channel_shuffle pixel_shuffle pixel_unshuffle",
        "torch": "channel_shuffle native_channel_shuffle pixel_shuffle pixel_unshuffle",
    },
    "functions.images.warp": {
        "nn.functional": "affine_grid grid_sample",
        "ops": "affine_grid grid_sampler_2d grid_sampler_3d",
    },
    "functions.indexing.gathering": {
        "methods": "gather index_add index_add_ index_copy index_copy_ index_fill index_fill_ index_put index_put_ index_select put put_ take take_along_dim",
        "ops": "index_fill index_fill_scalar put take",
        "torch": "gather index_add index_copy index_fill index_put index_put_ index_select put take take_along_dim",
    },
    "functions.indexing.getitem": {
        "methods": "__delitem__ __getitem__ __setitem__",
    },
    "functions.indexing.masking": {
        "methods": "masked_fill masked_fill_ masked_scatter masked_scatter_ masked_select",
        "ops": "masked_fill masked_fill_scalar masked_scatter masked_select",
        "torch": "masked_fill masked_scatter masked_select",
    },
    "functions.indexing.nonzero": {
        "methods": "argwhere nonzero nonzero_static",
        "ops": "nonzero nonzero_static",
        "torch": "argwhere nonzero nonzero_static unravel_index",
    },
    "functions.indexing.scattering": {
        "methods": "index_reduce index_reduce_ scatter scatter_ scatter_add scatter_add_ scatter_reduce scatter_reduce_",
        "ops": "index_reduce scatter_reduce scatter_value",
        "torch": "index_reduce scatter scatter_add scatter_reduce",
    },
    "functions.linalg._matrices": {
        "linalg": "LinAlgError",
    },
    "functions.linalg.decomposition": {
        "linalg": "cholesky cholesky_ex householder_product lu lu_factor lu_factor_ex lu_solve qr",
        "methods": "cholesky cholesky_inverse cholesky_solve geqrf lu lu_solve orgqr ormqr qr",
        "return_types": "_lu_with_info geqrf linalg_cholesky_ex linalg_lu linalg_lu_factor linalg_lu_factor_ex linalg_qr lu_unpack qr",
        "torch": "cholesky cholesky_inverse cholesky_solve geqrf lu lu_solve lu_unpack orgqr ormqr qr",
    },
    "functions.linalg.einsum": {
        "torch": "einsum",
    },
    "functions.linalg.integers": {
        "torch": "_addmm_activation _int_mm",
    },
    "functions.linalg.ldl": {
        "linalg": "ldl_factor ldl_factor_ex ldl_solve",
        "return_types": "linalg_ldl_factor linalg_ldl_factor_ex",
    },
    "functions.linalg.low_rank": {
        "torch": "pca_lowrank svd_lowrank",
    },
    "functions.linalg.matmul": {
        "linalg": "matmul",
        "methods": "addbmm addbmm_ addmm addmm_ addmv addmv_ addr addr_ baddbmm baddbmm_ bmm dot ger matmul mm mv outer vdot",
        "ops": "addbmm addmm addmv addr baddbmm",
        "torch": "addbmm addmm addmv addmv_ addr baddbmm bmm dot ger matmul mm mv outer vdot",
    },
    "functions.linalg.products": {
        "linalg": "cross matrix_power multi_dot vecdot",
        "methods": "cross inner kron matrix_power trace",
        "ops": "linalg_cross",
        "torch": "chain_matmul cross inner kron matrix_power tensordot trace",
    },
    "functions.linalg.removed": {
        "methods": "eig lstsq solve symeig",
        "torch": "eig lstsq matrix_rank solve symeig",
    },
    "functions.linalg.spectra": {
        "linalg": "eig eigh eigvals eigvalsh lstsq matrix_exp matrix_rank pinv svd svdvals",
        "methods": "matrix_exp pinverse svd",
        "return_types": "linalg_eig linalg_eigh linalg_lstsq linalg_svd svd",
        "torch": "matrix_exp pinverse svd",
    },
    "functions.linalg.systems": {
        "linalg": "det diagonal inv inv_ex slogdet solve solve_ex solve_triangular tensorinv tensorsolve vander",
        "methods": "det inverse logdet slogdet triangular_solve",
        "return_types": "linalg_inv_ex linalg_slogdet linalg_solve_ex slogdet triangular_solve",
        "torch": "det inverse logdet slogdet triangular_solve",
    },
    "functions.losses.classification": {
        "nn.functional": "binary_cross_entropy binary_cross_entropy_with_logits cross_entropy nll_loss",
        "ops": "binary_cross_entropy binary_cross_entropy_reduced binary_cross_entropy_with_logits binary_cross_entropy_with_logits_reduced nll_backward nll_loss nll_loss2d",
    },
    "functions.losses.ctc": {
        "nn.functional": "ctc_loss",
        "ops": "ctc_gradient ctc_loss",
    },
    "functions.losses.margins": {
        "nn.functional": "cosine_embedding_loss hinge_embedding_loss margin_ranking_loss multi_margin_loss multilabel_margin_loss multilabel_soft_margin_loss triplet_margin_loss triplet_margin_with_distance_loss",
        "ops": "multi_margin_loss multilabel_margin_loss",
    },
    "functions.losses.projected": {
        "nn.functional": "linear_cross_entropy",
    },
    "functions.losses.regression": {
        "nn.functional": "gaussian_nll_loss huber_loss kl_div l1_loss mse_loss poisson_nll_loss smooth_l1_loss soft_margin_loss",
        "ops": "huber_loss huber_loss_reduced mse_loss mse_loss_reduced smooth_l1_loss smooth_l1_loss_reduced soft_margin_loss soft_margin_loss_reduced",
    },
    "functions.memory.layout": {
        "methods": "clone contiguous copy_ data_ptr dim element_size fill_ fill_diagonal_ is_contiguous is_same_size ndimension nelement numel size storage_offset stride sum_to_size zero_",
        "torch": "clone fill fill_ is_same_size nelement numel zero_",
    },
    "functions.memory.storage": {
        "methods": "is_set_to resize_ resize_as_ set_ untyped_storage",
        "torch": "UntypedStorage resize_as_",
    },
    "functions.networks.activation": {
        "methods": "celu_ elu_ selu_",
        "nn.functional": "celu celu_ elu elu_ gelu glu logsigmoid mish selu selu_ sigmoid silu softplus softsign tanh tanhshrink",
        "ops": "celu celu_backward elu elu_backward gelu gelu_backward glu glu_backward log_sigmoid log_sigmoid_backward mish mish_backward silu silu_backward softplus softplus_backward",
        "torch": "celu celu_ selu selu_",
    },
    "functions.networks.adaptive": {
        "nn.functional": "adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d adaptive_max_pool1d adaptive_max_pool1d_with_indices adaptive_max_pool2d adaptive_max_pool2d_with_indices adaptive_max_pool3d adaptive_max_pool3d_with_indices",
        "ops": "adaptive_avg_pool2d adaptive_avg_pool3d adaptive_avg_pool_backward adaptive_max_indices adaptive_max_pool2d adaptive_max_pool3d",
        "torch": "adaptive_avg_pool1d adaptive_max_pool1d",
    },
    "functions.networks.attention": {
        "nn.functional": "scaled_dot_product_attention",
        "ops": "attention attention_backward",
    },
    "functions.networks.batch_norm": {
        "nn.functional": "batch_norm instance_norm",
        "ops": "batch_norm batch_norm_backward batch_norm_eval",
    },
    "functions.networks.cells": {
        "torch": "gru_cell lstm_cell rnn_relu_cell rnn_tanh_cell",
    },
    "functions.networks.conv": {
        "nn.functional": "conv1d conv2d conv3d conv_transpose1d conv_transpose2d conv_transpose3d fold unfold",
        "ops": "convolution",
        "torch": "conv1d conv2d conv3d conv_transpose1d conv_transpose2d conv_transpose3d convolution",
    },
    "functions.networks.distance": {
        "nn.functional": "cosine_similarity normalize pairwise_distance pdist",
        "ops": "cdist pdist",
        "torch": "cdist cosine_similarity pairwise_distance pdist",
    },
    "functions.networks.dropout": {
        "methods": "feature_dropout_",
        "nn.functional": "alpha_dropout dropout dropout1d dropout2d dropout3d feature_alpha_dropout",
        "torch": "alpha_dropout dropout feature_alpha_dropout feature_dropout feature_dropout_",
    },
    "functions.networks.embedding": {
        "nn.functional": "embedding embedding_bag one_hot",
        "ops": "bag_max bag_max_backward bag_max_gather embedding embedding_bag embedding_rows",
    },
    "functions.networks.fractional": {
        "nn.functional": "fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d fractional_max_pool3d_with_indices",
        "ops": "fractional_max_indices fractional_max_pool2d fractional_max_pool3d",
    },
    "functions.networks.linear": {
        "nn.functional": "bilinear linear",
        "ops": "linear_addmm linear_mm",
        "torch": "bilinear",
    },
    "functions.networks.multihead": {
        "nn.functional": "multi_head_attention_forward",
    },
    "functions.networks.native": {
        "nn.functional": "conv_tbc",
        "torch": "batch_norm conv_tbc grid_sampler grid_sampler_2d grid_sampler_3d instance_norm native_batch_norm native_group_norm native_layer_norm",
    },
    "functions.networks.normalization": {
        "nn.functional": "group_norm layer_norm local_response_norm rms_norm",
        "ops": "group_norm layer_norm layer_norm_backward",
        "torch": "_weight_norm group_norm layer_norm norm_except_dim rms_norm",
    },
    "functions.networks.piecewise": {
        "methods": "hardshrink hardtanh_ leaky_relu_ prelu relu relu_ rrelu_ threshold_",
        "nn.functional": "hardshrink hardsigmoid hardswish hardtanh hardtanh_ leaky_relu leaky_relu_ prelu relu relu6 relu_ rrelu rrelu_ softshrink threshold threshold_",
        "ops": "hardshrink hardshrink_backward hardsigmoid hardsigmoid_backward hardswish hardswish_backward hardtanh hardtanh_backward leaky_relu leaky_relu_backward prelu relu rrelu rrelu_eval rrelu_eval_backward softshrink softshrink_backward threshold threshold_backward",
        "torch": "hardshrink prelu relu relu_ rrelu rrelu_ threshold threshold_",
    },
    "functions.networks.pool": {
        "nn.functional": "avg_pool1d avg_pool2d avg_pool3d lp_pool1d lp_pool2d lp_pool3d max_pool1d max_pool1d_with_indices max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d max_unpool2d max_unpool3d",
        "ops": "avg_pool2d avg_pool3d max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_pool_backward max_unpool2d max_unpool3d",
        "torch": "avg_pool1d max_pool1d max_pool2d max_pool3d",
    },
    "functions.networks.rnn": {
        "ops": "gru_layer lstm_layer rnn_layer",
    },
    "functions.networks.softmax": {
        "methods": "log_softmax softmax",
        "nn.functional": "gumbel_softmax log_softmax softmax softmin",
        "ops": "log_softmax log_softmax_backward safe_softmax softmax softmax_backward",
        "special": "log_softmax softmax",
        "torch": "log_softmax softmax",
    },
    "functions.random.gamma": {
        "ops": "binomial dirichlet_grad sample_dirichlet standard_gamma standard_gamma_grad",
        "torch": "_dirichlet_grad _sample_dirichlet _standard_gamma _standard_gamma_grad binomial",
    },
    "functions.random.sampling": {
        "methods": "bernoulli bernoulli_ cauchy_ exponential_ geometric_ log_normal_ multinomial normal_ poisson random_ uniform_",
        "ops": "bernoulli normal poisson",
        "torch": "bernoulli multinomial normal poisson",
    },
    "functions.random.tensors": {
        "torch": "rand rand_like randint randint_like randn randn_like randperm",
    },
    "functions.reduction.counting": {
        "methods": "bincount histc histogram unique unique_consecutive",
        "return_types": "histogram histogramdd",
        "torch": "bincount histc histogram histogramdd unique unique_consecutive",
    },
    "functions.reduction.extrema": {
        "methods": "amax amin aminmax argmax argmin max min",
        "ops": "aminmax",
        "return_types": "aminmax max min",
        "torch": "amax amin aminmax argmax argmin max min",
    },
    "functions.reduction.hashing": {
        "methods": "hash_tensor",
        "ops": "hash_tensor",
        "torch": "hash_tensor",
    },
    "functions.reduction.norms": {
        "linalg": "cond matrix_norm norm vector_norm",
        "methods": "dist norm renorm renorm_",
        "ops": "linalg_vector_norm",
        "torch": "dist norm nuclear_norm renorm",
    },
    "functions.reduction.order": {
        "methods": "corrcoef cov kthvalue median mode nanmedian nanquantile quantile",
        "return_types": "kthvalue median mode nanmedian",
        "torch": "corrcoef cov kthvalue median mode nanmedian nanquantile quantile",
    },
    "functions.reduction.reduce": {
        "methods": "all any count_nonzero logsumexp mean nanmean nansum prod std sum var",
        "ops": "logsumexp mean mean_all nansum std std_mean var var_mean",
        "special": "logsumexp",
        "torch": "all any count_nonzero logsumexp mean nanmean nansum prod std std_mean sum var var_mean",
    },
    "functions.reduction.scan": {
        "methods": "cummax cummin cumprod cumprod_ cumsum cumsum_ diff logcumsumexp",
        "return_types": "cummax cummin",
        "torch": "cummax cummin cumprod cumsum cumulative_trapezoid diff gradient logcumsumexp trapezoid trapz",
    },
    "functions.reduction.segments": {
        "ops": "segment_of segment_reduce",
        "torch": "_segment_reduce segment_reduce",
    },
    "functions.reduction.sort": {
        "methods": "argsort msort sort topk",
        "return_types": "sort topk",
        "torch": "argsort bucketize isin msort searchsorted sort topk",
    },
    "functions.shape.copies": {
        "torch": "alias_copy as_strided_copy detach_copy diagonal_copy expand_copy permute_copy select_copy slice_copy split_with_sizes_copy squeeze_copy t_copy transpose_copy unbind_copy unfold_copy unsqueeze_copy view_as_real_copy view_copy",
    },
    "functions.shape.diagonals": {
        "methods": "as_strided_scatter diag diag_embed diagflat diagonal_scatter select_scatter slice_scatter",
        "ops": "diag_embed diagonal_copy",
        "torch": "as_strided_scatter diag diag_embed diagflat diagonal_scatter select_scatter slice_scatter",
    },
    "functions.shape.dims": {
        "methods": "broadcast_to expand expand_as moveaxis movedim permute swapaxes swapaxes_ swapdims swapdims_ t t_ transpose transpose_",
        "torch": "broadcast_shapes broadcast_tensors broadcast_to moveaxis movedim permute swapaxes swapdims t transpose",
    },
    "functions.shape.joining": {
        "ops": "block_diag",
        "torch": "block_diag cat column_stack concat concatenate dstack hstack row_stack stack vstack",
    },
    "functions.shape.padding": {
        "nn.functional": "pad",
        "ops": "circular_pad1d circular_pad2d circular_pad3d reflection_pad1d reflection_pad2d reflection_pad3d replication_pad1d replication_pad2d replication_pad3d",
        "torch": "constant_pad_nd",
    },
    "functions.shape.rearranging": {
        "methods": "flip fliplr flipud repeat repeat_interleave roll rot90 tile tril tril_ triu triu_",
        "ops": "repeat rot90",
        "torch": "flip fliplr flipud repeat_interleave roll rot90 tile tril triu",
    },
    "functions.shape.reshaping": {
        "methods": "flatten ravel reshape reshape_as squeeze squeeze_ unflatten unsqueeze unsqueeze_ view view_as",
        "torch": "atleast_1d atleast_2d atleast_3d flatten ravel reshape squeeze unflatten unsqueeze",
    },
    "functions.shape.slicing": {
        "methods": "as_strided as_strided_ diagonal narrow narrow_copy select unfold",
        "torch": "as_strided as_strided_ diagonal narrow narrow_copy select",
    },
    "functions.shape.splitting": {
        "methods": "chunk dsplit hsplit split split_with_sizes tensor_split unbind unsafe_chunk unsafe_split vsplit",
        "ops": "unsafe_split",
        "torch": "chunk dsplit hsplit split split_with_sizes tensor_split unbind unsafe_chunk unsafe_split vsplit",
    },
    "functions.spectral.fourier": {
        "fft": "fft fft2 fftfreq fftn fftshift hfft hfft2 hfftn ifft ifft2 ifftn ifftshift ihfft ihfft2 ihfftn irfft irfft2 irfftn rfft rfft2 rfftfreq rfftn",
    },
    "functions.spectral.short_time": {
        "methods": "istft stft",
        "torch": "istft stft",
    },
    "functions.spectral.windows": {
        "torch": "bartlett_window blackman_window hamming_window hann_window kaiser_window",
    },
    "primitives.choice": {
        "ops": "bitwise_and bitwise_not bitwise_or bitwise_xor clamp clamp_max clamp_max_scalar clamp_min clamp_min_scalar clamp_scalar eq fmax fmin gcd ge gt isfinite isinf isnan lcm le left_shift logical_and logical_not logical_or logical_xor lt maximum minimum nan_to_num ne right_shift where",
    },
    "primitives.complex": {
        "ops": "abs angle complex conj conj_physical imag polar real sgn view_as_complex view_as_real",
    },
    "primitives.conv": {
        "ops": "col2im conv conv_input conv_weight im2col",
    },
    "primitives.copy": {
        "ops": "clone copy fill move zero",
    },
    "primitives.decomposition": {
        "ops": "geqrf linalg_eig linalg_eigh linalg_eigvals linalg_eigvalsh linalg_lstsq linalg_matrix_exp linalg_pinv linalg_qr linalg_svd linalg_svdvals",
    },
    "primitives.fourier": {
        "ops": "fft_c2c fft_c2r fft_r2c",
    },
    "primitives.index": {
        "ops": "cat flip gather index index_add index_copy index_put index_select pad roll scatter scatter_add stack tril triu",
    },
    "primitives.linalg": {
        "ops": "linalg_cholesky_ex linalg_cofactor linalg_cofactor_backward linalg_det linalg_inv_ex linalg_ldl_factor_ex linalg_ldl_solve linalg_lu linalg_lu_factor_ex linalg_slogdet linalg_solve_ex linalg_solve_triangular lu_permutation",
    },
    "primitives.matmul": {
        "ops": "bmm bmm_sum dot matmul mm mv outer trace",
    },
    "primitives.pointwise": {
        "ops": "acos acosh add add_scaled addcdiv addcmul asin asinh atan atan2 atanh cast ceil copysign copysign_scalar cos cosh deg2rad div exp exp2 expm1 floor floor_divide fmod fmod_scalar frac frexp heaviside hypot lerp lerp_scalar log log10 log1p log2 logaddexp logaddexp2 mul neg nextafter pow pow_scalar rad2deg reciprocal remainder remainder_scalar round round_decimals rpow rsqrt rsub rsub_number sigmoid sign signbit sin sinc sinh sqrt square sub sub_scaled tan tanh tied trunc trunc_divide",
    },
    "primitives.pool": {
        "ops": "avg_pool avg_pool_backward max_pool_indices",
    },
    "primitives.reduction": {
        "ops": "all amax amin any argmax argmin max_all max_dim min_all min_dim prod prod_all sum sum_all",
    },
    "primitives.scan": {
        "ops": "cummax cummin cumprod cumsum linear_recurrence logcumsumexp",
    },
    "primitives.sort": {
        "ops": "bincount histc histogramdd kthvalue median median_dim mode nanmedian nanmedian_dim searchsorted sort topk",
    },
    "primitives.special": {
        "ops": "airy_ai bessel_j0 bessel_j1 bessel_y0 bessel_y1 chebyshev_polynomial_t chebyshev_polynomial_u chebyshev_polynomial_v chebyshev_polynomial_w digamma entr erf erfc erfcx erfinv hermite_polynomial_h hermite_polynomial_he i0 i0e i1 i1e igamma igammac laguerre_polynomial_l legendre_polynomial_p lgamma log_ndtr logit modified_bessel_i0 modified_bessel_i1 modified_bessel_k0 modified_bessel_k1 mvlgamma ndtr ndtri polygamma scaled_modified_bessel_k0 scaled_modified_bessel_k1 shifted_chebyshev_polynomial_t shifted_chebyshev_polynomial_u shifted_chebyshev_polynomial_v shifted_chebyshev_polynomial_w spherical_bessel_j0 xlog1py xlog1py_left xlog1py_right xlogy xlogy_left xlogy_right zeta zeta_left zeta_right",
    },
}
